import type { CriteriaCell } from '../../../core/alignment/index.ts';
import type { CriteriaBank } from '../../en/plan/criteriaBank.ts';

const say = (looks: string, sounds: string, feels: string): Record<CriteriaCell, string> => ({
  looks,
  sounds,
  feels,
});

export const criteriaBank: CriteriaBank = {
  DISC: say(
    'Los estudiantes se miran y señalan el texto o el trabajo mientras conversan.',
    '«Quiero agregar algo a lo que dijo Amara…»: hablan varios estudiantes seguidos.',
    'Los estudiantes sienten que a sus compañeros les interesa lo que piensan.',
  ),
  QUES: say(
    'Los estudiantes piensan, anotan o susurran antes de levantar la mano.',
    'Los estudiantes explican por qué, no solo qué, y hacen sus propias preguntas.',
    'Los estudiantes sienten que hay tiempo para pensar y que no hace falta ser el primero.',
  ),
  CFU: say(
    'Cada estudiante muestra una respuesta: en una pizarrita, con una tarjeta, en una oración.',
    'Los estudiantes dicen qué parte ya entienden y cuál todavía no.',
    'Los estudiantes se sienten seguros al mostrar una duda.',
  ),
  ADJ: say(
    'Quien lo necesita trabaja con otra explicación u otro material ese día o el siguiente.',
    '«Ah, así sí lo entiendo».',
    'Los estudiantes sienten que la clase espera al aprendizaje y no al calendario.',
  ),
  DATA: say(
    'Los estudiantes trabajan en grupos que cambian cuando cambian sus resultados.',
    'Los estudiantes dicen qué no podían hacer en otoño y ahora sí.',
    'Los estudiantes sienten que se nota su avance.',
  ),
  FDBK: say(
    'Los estudiantes vuelven a su trabajo en cuanto reciben un comentario.',
    '«Me sugirió agregar evidencia, así que cambié esta parte».',
    'Los estudiantes sienten que los comentarios ayudan y no clasifican.',
  ),
  SELF: say(
    'Los estudiantes llevan al día sus propias gráficas, registros u hojas de metas.',
    '«Mi meta es…, voy por aquí y lo que sigue es…»',
    'Los estudiantes sienten que mejorar está en sus manos.',
  ),
  QUAL: say(
    'Los borradores muestran cambios; los estudiantes comparan su trabajo con modelos y criterios.',
    'Los estudiantes dicen qué hace bueno a un trabajo.',
    'Los estudiantes se sienten orgullosos de lo que entregan.',
  ),
  ASMT: say(
    'Los estudiantes muestran lo que saben haciendo, creando o explicando.',
    'Los estudiantes dicen qué se les pedirá y cómo se ve un buen trabajo.',
    'Los estudiantes sienten que la evaluación fue justa y sobre lo aprendido.',
  ),
  DIFF: say(
    'Los estudiantes trabajan la misma idea con distintos apoyos y retos.',
    '«Fue difícil para mí, y pude».',
    'Los estudiantes no se sienten perdidos ni aburridos.',
  ),
  EL: say(
    'Quienes aprenden inglés usan imágenes, frases de apoyo y compañeros para participar.',
    'Los estudiantes multilingües hablan en oraciones completas en cada lección.',
    'Los estudiantes sienten que sus idiomas son una fortaleza.',
  ),
  SPED: say(
    'Los estudiantes con IEP hacen el trabajo de la clase con los apoyos de su plan.',
    'Los estudiantes piden el apoyo que les ayuda.',
    'Los estudiantes sienten que son parte de esta clase.',
  ),
  KNOW: say(
    'Los intereses y la vida de los estudiantes aparecen en tareas y ejemplos.',
    '«Eso se parece a lo que hacemos en mi casa».',
    'Los estudiantes sienten que los conocen.',
  ),
  DEV: say(
    'Los estudiantes se mueven, juegan, conversan y descansan a un ritmo propio de su edad.',
    'Los estudiantes hablan con gusto de lo que hacen.',
    'Los estudiantes sienten que la escuela les queda bien tal como son ahora.',
  ),
  CULT: say(
    'Los estudiantes encuentran a personas como ellos, y diferentes, en los libros y las paredes.',
    'Los estudiantes pronuncian bien los nombres y preguntan por las historias de los demás.',
    'Los estudiantes sienten que su origen cuenta.',
  ),
  CONF: say(
    'Los estudiantes se sientan juntos y aclaran qué pasó.',
    '«Cuando hiciste eso, me sentí…» «¿Qué puedo hacer para arreglarlo?»',
    'Los estudiantes sienten que los problemas se pueden reparar.',
  ),
  OBJ: say(
    'Los estudiantes vuelven al objetivo durante la lección y al final.',
    '«Estoy aprendiendo… para poder…»',
    'Los estudiantes sienten que saben hacia dónde va la lección.',
  ),
  UNIT: say(
    'Los estudiantes usan hoy lo que hicieron ayer.',
    'Los estudiantes dicen cómo esta lección responde a la gran pregunta.',
    'Los estudiantes sienten que las lecciones llevan a algo.',
  ),
  PACE: say(
    'Los estudiantes empiezan enseguida y tienen tiempo para practicar y cerrar.',
    'Los estudiantes resumen la lección con sus palabras antes de salir.',
    'Los estudiantes se sienten ocupados en aprender, sin prisa ni espera.',
  ),
  ENG: say(
    'Los estudiantes se acercan; manos y mente están en la tarea.',
    'Los estudiantes piden seguir y lo comentan después de clase.',
    'Los estudiantes sienten que el trabajo importa.',
  ),
  HOT: say(
    'Los estudiantes prueban más de un camino y los comparan.',
    '«Creo que sí porque…» «¿Pero qué pasa si…?»',
    'Los estudiantes sienten que dudar y probar es parte de aprender.',
  ),
  COOP: say(
    'Cada integrante del grupo tiene una parte y la hace.',
    '«¿Tú qué piensas?» «Probemos primero tu idea».',
    'Los estudiantes sienten que su grupo los necesita.',
  ),
  OWN: say(
    'Los estudiantes eligen temas, materiales o compañeros y comienzan por su cuenta.',
    'Los estudiantes explican por qué eligieron lo que eligieron.',
    'Los estudiantes sienten que el aprendizaje es suyo.',
  ),
  EXP: say(
    'Los estudiantes siguen con lo difícil y lo intentan de nuevo tras un error.',
    '«Todavía no puedo». «Voy a probar de otra manera».',
    'Los estudiantes sienten que su maestra o maestro cree en ellos.',
  ),
  CONT: say(
    'Los estudiantes usan más de un dibujo, modelo o método para una idea.',
    'Los estudiantes usan las palabras de la materia y preguntan por qué funciona.',
    'Los estudiantes sienten que sus preguntas reciben respuestas de verdad.',
  ),
  CLAR: say(
    'Los estudiantes empiezan sin buscar ayuda alrededor.',
    'Los estudiantes dicen con sus palabras qué hacer y cómo debe quedar.',
    'Los estudiantes se sienten seguros de lo que sigue.',
  ),
  PROC: say(
    'Los estudiantes se mueven, toman materiales y comienzan solos.',
    'Voces tranquilas; se recuerdan las cosas con amabilidad.',
    'Los estudiantes sienten que el salón marcha bien y también es suyo.',
  ),
  BEH: say(
    'Los estudiantes siguen las normas y retoman solos el trabajo.',
    'Recordatorios en voz baja y más agradecimientos que correcciones.',
    'Los estudiantes sienten que las reglas son justas e iguales para todos.',
  ),
  REL: say(
    'Los estudiantes se saludan, se ayudan y se incluyen.',
    'Los estudiantes usan nombres y palabras amables, y ríen juntos.',
    'Los estudiantes sienten que pertenecen.',
  ),
  SPACE: say(
    'Los estudiantes alcanzan lo que necesitan y ven lo que hay que ver.',
    'Se oye un murmullo de trabajo; nadie llama a gritos.',
    'Los estudiantes se sienten a gusto en el salón.',
  ),
  FAM: say(
    'Los estudiantes traen de casa respuestas, historias y preguntas.',
    '«¡Mi papá me contó que usted le escribió!»',
    'Los estudiantes sienten que casa y escuela están del mismo lado.',
  ),
  COMM: say(
    'Los estudiantes trabajan con personas y lugares fuera de la escuela.',
    'Los estudiantes cuentan lo que hicieron con su comunidad o para ella.',
    'Los estudiantes se sienten útiles en el lugar donde viven.',
  ),
  COLL: say(
    'Los estudiantes encuentran las mismas ideas y expectativas en distintas clases.',
    '«También hicimos algo así con el maestro Adeyemi».',
    'Los estudiantes sienten que sus maestros trabajan en equipo.',
  ),
  PD: say(
    'Los estudiantes participan en algo nuevo que su maestra o maestro aprendió.',
    'Los estudiantes dicen qué cambió en clase y si les ayuda.',
    'Los estudiantes sienten que quien enseña también aprende.',
  ),
  REFL: say(
    'Los estudiantes ven cambios en clase después de dar su opinión.',
    'Los estudiantes dicen qué les ayuda a aprender.',
    'Los estudiantes se sienten escuchados.',
  ),
  REC: say(
    'Los estudiantes encuentran resultados al día y saben qué les falta.',
    '«Sé cómo voy».',
    'Los estudiantes sienten que se cuida su trabajo.',
  ),
  ETH: say(
    'Los estudiantes encuentran a su maestra o maestro presente y preparado.',
    'Los estudiantes hablan con confianza porque lo privado queda en privado.',
    'Los estudiantes se sienten respetados y seguros.',
  ),
  LEAD: say(
    'Los estudiantes participan en algo que antes no existía.',
    'Los estudiantes hablan del club, evento o proyecto que los incluye.',
    'Los estudiantes sienten que su escuela mejora.',
  ),
  RES: say(
    'Los estudiantes manejan materiales y herramientas reales y eligen entre ellos.',
    'Los estudiantes explican qué les ayudó a ver una herramienta o fuente.',
    'Los estudiantes sienten curiosidad y tienen con qué trabajar.',
  ),
  FAMLANG: say(
    'Los estudiantes ya no tienen que interpretar para sus padres.',
    'Los estudiantes oyen su idioma de casa, usado con respeto, en la escuela.',
    'Los estudiantes sienten que su familia es bienvenida tal como es.',
  ),
  FAMHOME: say(
    'Los estudiantes traen lo que leyeron, jugaron o probaron en casa.',
    '«Lo hicimos en la mesa de la cocina».',
    'Los estudiantes sienten que en casa también se aprende.',
  ),
  FAMEXP: say(
    'Estudiantes y familias usan la misma descripción de un buen trabajo.',
    'Los estudiantes cuentan en casa qué se espera y por qué.',
    'Los estudiantes sienten que no hay sorpresas.',
  ),
  FAMENG: say(
    'Los estudiantes muestran y enseñan a sus familias lo que aprendieron.',
    'En clase se oyen las voces y las historias de las familias.',
    'Los estudiantes se sienten orgullosos cuando viene su familia.',
  ),
  SHARED: say(
    'Adultos de toda la escuela saludan y ayudan a los estudiantes.',
    'Los estudiantes oyen las mismas palabras y expectativas en todas partes.',
    'Los estudiantes sienten que cada adulto está para ellos.',
  ),
};
