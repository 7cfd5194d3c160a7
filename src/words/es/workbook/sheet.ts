import type { CalendarWords, SheetWords } from '../../en/workbook/sheet.ts';

export const sheetWords: SheetWords = {
  planColumn: 'Plan',
  statusColumn: 'Estado del plan',
  otherPlanColumn: 'Plan de crecimiento',
  otherStatusColumn: 'Estado del plan de crecimiento',
  openPlan: 'Abrir plan',
  planned: 'Previsto',
  invited: 'Invitación enviada',
  shared: 'Compartido',
  teacher: 'Docente',
  email: 'Correo',
  checkInsHeader: [
    'Docente',
    'Acompañante',
    'Ronda',
    'Cuándo',
    'Invitación',
    'Respuesta',
    'Se realizó',
  ],
  madeOn: day => 'Creado el ' + day + ', sin compartir',
  sharedPartly: (done, all) => 'Compartido con ' + done + ' de ' + all,
};

export const calendarWords: CalendarWords = {
  name: schoolYear => 'Encuentros de crecimiento ' + schoolYear,
  title: (teacher, coach) => 'Encuentro: ' + teacher + ' y ' + coach,
  description: (questions, planUrl) =>
    [
      planUrl ? 'Su plan: ' + planUrl : '',
      ...questions.map(question => '• ' + question),
      '¿Les conviene otra hora? Muevan este evento o avísense.',
    ]
      .filter(line => line !== '')
      .join('\n'),
};
