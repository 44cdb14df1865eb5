/** As the desk reads a number before it has looked (ADR 026). */
export const masked = (phone) => `${phone.slice(0, 3)} **** ${phone.slice(-4)}`;

/** The browser would ask for a telephone program and take no more presses meanwhile. */
export const answersTelephone = ({ page }) =>
  page.evaluate(() =>
    document.addEventListener('click', (event) => {
      if (event.target.closest?.('a[href^="tel:"]')) event.preventDefault();
    }),
  );
