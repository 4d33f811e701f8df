const listed = (text: string): readonly string[] => text.split(',').map((name) => name.trim());

/** First words of most street names: people. After a number and before another capital they are a street. */
export const surnames = listed(`
  Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý,
  Trương, Đinh, Đoàn, Mai, Tô, Cao, Chu, Lương, Tôn, Thái, Hà, Lâm, Châu, Đào, Phùng, Tạ, Kim
`);

/** Streets that nearly every town has; found also in lower case and without marks. */
export const commonStreets = listed(`
  hùng vương, quang trung, hai bà trưng, bà triệu, thống nhất, yersin, lê lợi, lê lai, lê duẩn,
  lê hồng phong, lê thánh tôn, lê quý đôn, lê đại hành, trần phú, trần hưng đạo,
  trần quang khải, trần quý cáp, phan chu trinh, phan châu trinh, phan bội châu,
  phan đình phùng, ngô gia tự, ngô quyền, ngô thì nhậm, lý thường kiệt, lý tự trọng,
  lý thái tổ, lý nam đế, võ thị sáu, võ nguyên giáp, võ văn kiệt, đinh tiên hoàng, bạch đằng,
  cao bá quát, cao thắng, tô hiệu, tô hữu, tôn đức thắng, tôn thất tùng, trường chinh,
  trương định, phạm ngũ lão, phạm văn đồng, phạm hồng thái, hoàng diệu, hoàng hoa thám,
  hoàng văn thụ, hồ xuân hương, hồ tùng mậu, bùi thị xuân, an dương vương, âu cơ,
  lạc long quân, hải thượng lãn ông, tuệ tĩnh, mai thúc loan, cách mạng tháng tám,
  điện biên phủ, đồng khởi, nam kỳ khởi nghĩa, xô viết nghệ tĩnh, huyền trân công chúa,
  đoàn thị điểm, chu văn an, lương thế vinh, nguyễn trãi, nguyễn huệ, nguyễn du,
  nguyễn văn trỗi, nguyễn văn cừ, nguyễn thị minh khai, nguyễn đình chiểu, nguyễn thái học,
  nguyễn tri phương, nguyễn công trứ, nguyễn thiện thuật
`);
