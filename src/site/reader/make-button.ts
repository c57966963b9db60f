/** A button that says what it does. */
export function makeButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'konspekt-button';
  button.textContent = text;
  button.addEventListener('click', onClick);
  return button;
}
