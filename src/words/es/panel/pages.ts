import type { SidebarPages } from '../../en/panel/pages.ts';

export const sidebarPages: SidebarPages = {
  unreachable: {
    title: 'Este panel no llega a su hoja',
    lead: 'Suele pasar cuando el navegador tiene abierta más de una cuenta de Google.',
    steps: [
      {
        title: 'Cierre las otras cuentas',
        text: 'O abra esta hoja en una ventana privada solo con su cuenta de la escuela.',
      },
      {
        title: 'Abra Growth Plans otra vez',
        text: 'Menú Extensiones, después Growth Plans.',
      },
    ],
    offlineTitle: 'Parece que no hay conexión',
    offlineLead: 'El panel se abre en cuanto vuelva la conexión.',
    safe: 'No se cambió nada. Su lista y sus planes están a salvo.',
  },
  help: {
    title: 'Cómo funciona',
    facts: [
      {
        title: 'Mirar',
        text: 'El panel lee su lista y muestra dónde vendría bien apoyo. Leer no cambia nada.',
      },
      {
        title: 'Crear, compartir, invitar',
        text: 'Tres pasos, cada uno con sus números antes. Nada se comparte al crearlo y nada se envía sin su confirmación.',
      },
      {
        title: 'Pausar y continuar',
        text: 'Cierre el panel cuando quiera. Ábralo otra vez y pulse Continuar: nada se hace dos veces.',
      },
      {
        title: 'Corregir la lista',
        text: '«Ir a la fila» le lleva a la celda. Cámbiela y pulse Actualizar.',
      },
      {
        title: 'De quién es el plan',
        text: 'El plan es de su docente. Acompañar no es evaluar.',
      },
    ],
  },
  privacy: {
    title: 'Privacidad',
    facts: [
      {
        title: 'Nada sale de Google',
        text: 'El complemento trabaja dentro de su cuenta de Google. No hay otro servidor.',
      },
      {
        title: 'Solo sus propios archivos',
        text: 'Puede abrir esta hoja de cálculo, y los documentos y el calendario que creó él mismo.',
      },
      {
        title: 'Solo las personas de quienes se trata',
        text: 'Un plan se comparte con su docente y su acompañante. No hay enlace público.',
      },
      {
        title: 'Qué guarda este libro',
        text: 'Metas, criterios, pasos y fechas. Las piezas del portafolio y lo escrito en «Mirar atrás», solo si cada docente escribió sí en su plan y hasta la fecha que su escuela puede elegir en Settings. Del registro de encuentros, nada más que se realizaron.',
      },
      {
        title: 'Ocupado o libre, nada más',
        text: 'Para encontrar una hora pregunta cuándo se está ocupado, nunca con qué.',
      },
    ],
  },
};
