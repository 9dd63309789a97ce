/** The pages of the console, in the order of the navigation. A new page is one line here and one folder with an `index.html`. */
export const pages = [
  { name: 'Live', path: '/' },
  { name: 'Review', path: '/review/' },
  { name: 'Practise', path: '/practise/' },
];
