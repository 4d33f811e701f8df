/**
 * A title without the kind that stands above it already: "Giáo án: Tôn trọng và an toàn" → "Tôn trọng và an toàn".
 * A shorter name of the kind counts too ("Bài đăng: …" of "Bài đăng mạng xã hội", "Post: …" of "Social media post").
 */
export function withoutKind(title: string, kind: string): string {
  const at = title.indexOf(': ');
  if (at < 0) return title;
  const prefix = title.slice(0, at).toLowerCase();
  const whole = kind.toLowerCase();
  const names = whole === prefix || whole.startsWith(`${prefix} `) || whole.endsWith(` ${prefix}`);
  return names ? title.slice(at + 2) : title;
}
