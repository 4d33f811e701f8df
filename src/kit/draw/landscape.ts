/** Mountains, houses with light, the sea: the drawing of the home page, on the deep ground of a printed sheet. */
export const landscapeSvg = (
  action: string,
): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 252" width="1200" height="252">
<circle cx="870" cy="92" r="42" fill="#f6b352"/>
<path d="M0 252V128l70-44 62 30 96-76 84 60 66-34 92 66 80-30 110 52 96-20 120 40 130-8 194 14v74Z" fill="#2f7a73"/>
<path d="M0 252v-56c90-38 170-50 262-34 78 14 120 2 190-6 96-12 150 30 232 46 60 12 110 10 160 6l-40 44Z" fill="#dcefea"/>
<path d="M690 252v-14c60-20 120-34 210-34h300v48Z" fill="#8fc5bb"/>
<path d="M930 216h60M1020 226h80M1090 214h50M860 230h44" stroke="#fff" stroke-width="3.5" stroke-linecap="round" fill="none"/>
<path d="M160 190v-28l23-19 23 19v28ZM230 182v-22l17-14 17 14v22ZM398 184v-27l20-17 20 17v27ZM552 214v-24l18-15 18 15v24Z" fill="${action}"/>
<path d="M177 177h13v-12h-13ZM242 174h10v-10h-10ZM412 174h12v-12h-12ZM565 206h10v-10h-10Z" fill="#f6b352"/>
<path d="M998 208h50l-9 11h-32ZM1020 206v-32l23 23Z" fill="${action}"/>
<path d="M0 252v-22c180-26 330-14 520-4 140 8 220 14 330 26Z" fill="#fff"/>
</svg>`;
