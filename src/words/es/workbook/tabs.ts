import type { TabWords } from '../../en/workbook/tabs.ts';

export const tabWords: TabWords = {
  settings: {
    guidance: 'Cambie la segunda columna. Vacío significa el valor inicial.',
    header: ['Ajuste', 'Valor', 'Qué significa'],
  },
  focusAreas: {
    guidance: 'Una o dos prioridades para el año. Esto es un ejemplo: cámbielo por lo suyo.',
    header: ['Área de enfoque', 'Descripción', 'Por qué importa'],
    rows: [
      [
        'Conversación estudiantil',
        'Los estudiantes explican, preguntan y amplían las ideas de otros, en voz alta y por escrito.',
        'Quien habla, aprende.',
      ],
    ],
  },
  rubric: {
    guidance:
      'Solo para una rúbrica propia: péguela aquí y escriba «own» junto a Rubric en la configuración.',
    header: ['Id', 'Dominio', 'Nombre', 'Descriptor', 'Enlace', 'También abarca'],
  },
  pdMenu: {
    guidance: 'Lo que su escuela ofrece además de las reuniones generales. Cambie con libertad.',
    header: ['Tipo', 'Título', 'Horas', 'Enlace', 'Componentes', 'Áreas de enfoque'],
    rows: [
      ['Visita a colega', 'Visitar a una colega medio período', '0.5', '', '', ''],
      ['Ciclo de acompañamiento', 'Tres visitas y conversaciones', '3', '', '', ''],
      ['Comunidad de aprendizaje', 'Mirar juntos trabajos de estudiantes', '1', '', '', ''],
      ['Curso a su ritmo', 'Un curso corto a elección', '5', '', '', ''],
      ['Libro, blog o pódcast', 'Un capítulo o episodio y algo para probar', '2', '', '', ''],
      ['Video', 'Grabar diez minutos de clase y mirarlos', '1', '', '', ''],
    ],
  },
};
