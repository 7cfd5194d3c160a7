/**
 * What Google's services throw: caught by the script as an Error whose name is "Exception".
 * Other stand-ins throw it too, for anything that Google would answer with an exception.
 */
export class ServiceException extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

/** Thrown at every call of an execution that is over. Nothing the script does can undo it. */
export class ExecutionOver extends Error {
  constructor(readonly ended: 'killed' | 'cut' | 'finished') {
    super(
      ended === 'cut'
        ? 'Exceeded maximum execution time'
        : ended === 'killed'
          ? "We're sorry, a server error occurred. Please wait a bit and try again."
          : 'The execution has finished.',
    );
    this.name = 'Exception';
  }
}

/**
 * What the caller's failure handler gets (name "ScriptError"; the message is the server's error as
 * text, "TypeError: x is not a function").
 */
export class ScriptError extends Error {
  constructor(
    message: string,
    readonly ended: 'threw' | 'killed' | 'cut' | 'refused',
  ) {
    super(message);
    this.name = 'ScriptError';
  }
}
