/** A folder's address in Drive begins so; its id follows. */
export const FOLDERS = 'https://drive.google.com/drive/folders/';
