/**
 * A mail in HTML around its content.
 *
 * @param title as HTML.
 * @param content as HTML.
 */
export function page(language: 'fr' | 'en', title: string, content: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1a1a2e;font:16px/1.5 Arial,Helvetica,sans-serif">
<div style="max-width:600px;margin:0 auto">
${content}
</div>
</body>
</html>
`;
}
