import { stemSpanish } from './stem.ts';

/**
 * School Spanish, as English word = Spanish words. It brings Spanish and Spanish–English goals to
 * the same features as English ones; it is no translation.
 */
const LEXICON = `
student=estudiante alumno alumna nino nina chico chica muchacho muchachos chamaco peque peques jovenes
class=clase grupo salon
family=familia familias padres papas papa mama mamas madre padre apoderado tutores hogar
teacher=maestro maestra profesor profesora docente profe
colleague=colega colegas companeros
peer=companero companera pareja parejas
talk=hablar hablen hablan conversar conversen conversacion platicar platiquen dialogar dialogo charlar
discuss=discutir discusion debatir debate debates
say=decir digan dicen diga expresar expresen
answer=contestar contesten responder respondan respuesta respuestas
ask=preguntar pregunten
question=pregunta preguntas
listen=escuchar escuchen oir
wait=esperar espera pausa
think=pensar piensen pensamiento razonar razonamiento
why=porque
understand=entender entiendan entienden comprender comprendan comprension entendimiento
check=revisar revise comprobar verificar chequear
exit=salida
adjust=ajustar ajuste cambiar cambio modificar adaptar
reteach=reensenar repasar repaso
data=datos resultados puntajes
score=puntaje nota notas calificacion calificaciones
grade=calificar grado grados
test=prueba pruebas examen examenes evaluacion evaluaciones evaluar
feedback=retroalimentacion comentario comentarios
goal=meta metas objetivo objetivos proposito
progress=progreso avance avances
track=registrar registro seguimiento
improve=mejorar mejoren mejora
work=trabajo trabajos trabajar trabajen
quality=calidad
draft=borrador borradores
rubric=rubrica rubricas criterios
example=ejemplo ejemplos modelo modelos
level=nivel niveles
support=apoyo apoyos apoyar apoyen
differentiate=diferenciar diferenciada
group=equipo equipos grupos
language=idioma idiomas lengua lenguaje
english=ingles
spanish=espanol
newcomer=recien llegados
bilingual=bilingue bilingues
disability=discapacidad discapacidades
accommodation=acomodo acomodos acomodaciones adaptaciones
know=conocer conozco saber sepan
interest=interes intereses gustos
culture=cultura culturas cultural raices herencia tradicion tradiciones identidad
community=comunidad barrio vecinos
conflict=conflicto conflictos pelea peleas problema
restorative=restaurativo restaurativa restaurativas reparar
respect=respeto respetar respeten
kindness=amable amabilidad bondad
relationship=relacion relaciones confianza carino
belonging=pertenencia pertenecen
welcome=bienvenido bienvenidos bienvenida saludar saludo
safe=seguro segura seguros
behavior=comportamiento conducta portarse disciplina
rule=regla reglas normas
consequence=consecuencia consecuencias
routine=rutina rutinas
transition=transicion transiciones
procedure=procedimiento procedimientos
supply=materiales utiles
time=tiempo
minute=minuto minutos
plan=planear planificar planeacion planes planificacion
unit=unidad unidades
lesson=leccion lecciones
standard=estandar estandares
objective=objetivo
closure=cierre
project=proyecto proyectos
real=real reales
solve=resolver resuelvan solucion soluciones
critical=critico critica
choose=escoger escojan elegir elijan eleccion opciones
voice=voz
expectation=expectativa expectativas exigir
effort=esfuerzo esforzarse
mistake=error errores equivocarse equivocacion
persevere=perseverar rendirse rindan
explain=explicar explicacion explicaciones expliquen
direction=instruccion instrucciones indicaciones
clear=claro clara claros claras claridad
content=contenido materia
read=leer lean lectura lecturas leyendo
book=libro libros
write=escribir escriban escritura escrito
vocabulary=vocabulario palabras palabra
math=matematicas
science=ciencias
homework=tarea tareas deberes
home=casa casas
call=llamar llamada llamadas llamo
message=mensaje mensajes recado recados
newsletter=boletin carta cartas
meeting=reunion reuniones junta juntas
conference=conferencia conferencias
translate=traducir traduccion traducido traducidos
interpreter=interprete interpretes
invite=invitar invitacion inviten
night=noche noches
volunteer=voluntario voluntarios voluntarias
observe=observar observacion visitar visita visitas
learn=aprender aprendan aprendizaje
course=curso cursos taller talleres capacitacion
reflect=reflexionar reflexion diario
video=grabar grabarme grabacion
attendance=asistencia
punctual=puntual puntualidad
paperwork=papeleo documentos
deadline=plazo plazos
confidential=confidencial confidencialidad privacidad
lead=liderar liderazgo lider encabezar
mentor=mentor mentora mentoria
committee=comite
share=compartir compartan
material=material recursos recurso
technology=tecnologia computadora computadoras tabletas
desk=escritorio escritorios mesa mesas silla sillas asientos
space=espacio espacios rincon
hands=manos manipulativos
activity=actividad actividades
participate=participar participen participacion
collaborate=colaborar colaboren colaboracion juntos
independent=independiente independientes solos
responsibility=responsabilidad responsable
school=escuela
everyone=todos todas
each=cada
other=otros otro otra
between=entre
`;

/** Small Spanish words; two of them make a text Spanish or mixed. */
const SMALL_WORDS = new Set(
  (
    'el la los las un una unos unas de del al que y en con por para mi mis su sus se lo les nos me es son esta estan ' +
    'como mas pero sin sobre entre cada todos todas cuando donde hasta desde quiero muy ya ellos ellas este esta'
  ).split(' '),
);

/** Small words of other languages that are none in English or Spanish. */
const FOREIGN_WORDS = new Set(
  (
    'les des dans avec pour leurs leur est sont aux vont sur plus du et qui ' +
    'os das dos nao uma umas com seus suas vao mais uns ao pela pelo sao ' +
    'gli della delle degli che nella piu tra loro di del hanno sono ' +
    'die der das und mit sollen mehr ihre uber den ein eine nicht ' +
    'yo pral nan ak sou chak youn lot pou fe yon ' +
    'na ng mga ang sa ay kay ile ze sie jest oraz jak'
  ).split(' '),
);

/** Whether small words of a third language outnumber the small Spanish ones and those given as English. */
export function isForeign(words: readonly string[], english: number): boolean {
  const foreign = words.filter(word => FOREIGN_WORDS.has(word) && !SMALL_WORDS.has(word)).length;
  const spanish = words.filter(word => SMALL_WORDS.has(word) && !FOREIGN_WORDS.has(word)).length;
  return foreign > Math.max(spanish, english);
}

function englishBySpanish(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of LEXICON.trim().split('\n')) {
    const [english = '', spanish = ''] = line.split('=');
    for (const word of spanish.split(' ')) {
      if (!map.has(word)) map.set(word, english);
      const stem = '~' + stemSpanish(word);
      if (!map.has(stem)) map.set(stem, english);
    }
  }
  return map;
}

let known: ReadonlyMap<string, string> | null = null;

/** How many of these words are small Spanish words. */
export function spanishSmallWords(words: readonly string[]): number {
  return words.filter(word => SMALL_WORDS.has(word)).length;
}

export const isSpanishSmallWord = (word: string): boolean => SMALL_WORDS.has(word);

/** The English practice word for a Spanish word without accents, or undefined. */
export function englishFor(word: string): string | undefined {
  known ??= englishBySpanish();
  return known.get(word) ?? (word.length > 4 ? known.get('~' + stemSpanish(word)) : undefined);
}
