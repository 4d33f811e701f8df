import { describe, expect, it } from 'vitest';
import { contentWith, messages } from './overlay.ts';

/** Each case is a folder of `tests/fixtures/content/bad`, laid over the small valid content beside it. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'unknown-commune': [
    `content/services/public/ubnd-phan-rang.yml › commune (Xã, phường nơi đặt trụ sở): "22758" không phải mã của xã, phường nào hiện nay.
  Nơi này sẽ không hiện ở xã nào, người ở gần không tìm thấy. Có phải là Xã Hòa Trí ("22558") hay Xã Suối Dầu ("22708") hay Phường Đô Vinh ("22738") hay Phường Phan Rang ("22759")? Ghi mã 5 chữ số trong dấu nháy.`,
  ],
  'commune-by-name': [
    `content/services/public/ubnd-phan-rang.yml › commune (Xã, phường nơi đặt trụ sở): "Phan Rang" không phải mã của xã, phường nào hiện nay.
  Nơi này sẽ không hiện ở xã nào, người ở gần không tìm thấy. Có phải là Phường Phan Rang ("22759")? Ghi mã 5 chữ số trong dấu nháy.`,
  ],
  'reference-to-nothing': [
    `content/services/public/ubnd-phan-rang.yml › area.communes[1] (Xã, phường): "00000" không phải mã của xã, phường nào hiện nay.
  Nơi này sẽ không hiện ở xã nào, người ở gần không tìm thấy. Tra mã 5 chữ số của xã, phường (từ ngày 01/07/2025) rồi ghi trong dấu nháy.`,
  ],
  'commune-of-another-province': [
    `content/services/public/ubnd-phan-rang.yml › commune (Xã, phường nơi đặt trụ sở): "00004" là mã của Phường Ba Đình, Thành phố Hà Nội, không thuộc tỉnh của trang này.
  Nơi này sẽ không hiện ở xã nào, người ở gần không tìm thấy. Ghi mã xã thuộc tỉnh của trang, hoặc thêm "01" vào ô provinces trong content/settings/site.yml.`,
  ],
  'unknown-province': [
    `content/settings/site.yml › provinces[1] (Mã tỉnh): "99" không phải mã của tỉnh, thành phố nào hiện nay.
  Trang sẽ không có xã nào. Chọn một trong: 01 (Thành phố Hà Nội), 04 (Cao Bằng), 08 (Tuyên Quang), 11 (Điện Biên), 12 (Lai Châu), 14 (Sơn La), 15 (Lào Cai), 19 (Thái Nguyên), 20 (Lạng Sơn), 22 (Quảng Ninh), 24 (Bắc Ninh), 25 (Phú Thọ), 31 (Thành phố Hải Phòng), 33 (Hưng Yên), 37 (Ninh Bình), 38 (Thanh Hóa), 40 (Nghệ An), 42 (Hà Tĩnh), 44 (Quảng Trị), 46 (Thành phố Huế), 48 (Thành phố Đà Nẵng), 51 (Quảng Ngãi), 52 (Gia Lai), 56 (Khánh Hòa), 66 (Đắk Lắk), 68 (Lâm Đồng), 75 (Đồng Nai), 79 (Thành phố Hồ Chí Minh), 80 (Tây Ninh), 82 (Đồng Tháp), 86 (Vĩnh Long), 91 (An Giang), 92 (Thành phố Cần Thơ), 96 (Cà Mau).`,
  ],
  'plan-of-another-year': [
    `content/plans/56-2026.yml › year (Năm): 2025 khác với tên tệp 56-2026.yml.
  Báo cáo năm sẽ so với kế hoạch của năm khác hoặc tỉnh khác. Ghi lại cho khớp, hoặc đổi tên tệp thành 56-2025.yml.`,
  ],
  'plan-percent-of-pieces': [
    `content/plans/56-2025.yml › targets[1].measure (Đo bằng): "trainings" là số đếm, không so được với phần trăm.
  Báo cáo sẽ so số bài với số phần trăm và nói là đạt. Ghi measure: not-measurable.`,
    `content/plans/56-2025.yml › targets[1].id (Mã): "tap-huan" đã là mã của một mục khác.
  Báo cáo sẽ ghi kết quả của mục này vào mục kia. Đặt một mã khác.`,
  ],
  'duplicate-id': [
    `content/services/public/ubnd-phan-rang.yml: "ubnd-phan-rang" đã là tên tệp của content/services/home/ubnd-phan-rang.yml.
  Hai nơi sẽ tranh nhau một đường dẫn, và một nơi biến mất khỏi trang. Đổi tên một trong hai tệp.`,
  ],
  'same-service-twice': [
    `content/services/public/uy-ban-phan-rang.yml › name (Tên): "Mẫu – Uỷ Ban Nhân Dân Phường Phan Rang" có thể trùng với content/services/public/ubnd-phan-rang.yml (cùng tên, cùng xã).
  Người đọc thấy một nơi hai lần và không biết tin số nào. Gộp thành một bản ghi. Nếu là hai nơi khác nhau thì ghi tên cho rõ, ví dụ thêm "cơ sở 2".`,
  ],
  'address-in-confidential-record': [
    `content/services/confidential/tam-lanh-01.yml › address: không được có trong bản ghi kín.
  Địa chỉ nơi tạm lánh phải giữ kín (Luật 13/2022/QH15, Điều 9): lộ ra thì người gây hại tìm được đến nơi. Xóa dòng này. Nơi kín chỉ ghi số điện thoại, khu vực phục vụ và cách liên hệ.`,
  ],
  'point-in-confidential-record': [
    `content/services/confidential/tam-lanh-01.yml › Tọa độ: không được có trong bản ghi kín.
  Địa chỉ nơi tạm lánh phải giữ kín (Luật 13/2022/QH15, Điều 9): lộ ra thì người gây hại tìm được đến nơi. Xóa dòng này. Nơi kín chỉ ghi số điện thoại, khu vực phục vụ và cách liên hệ.`,
  ],
  'commune-in-confidential-record': [
    `content/services/confidential/tam-lanh-01.yml › commune: không được có trong bản ghi kín.
  Địa chỉ nơi tạm lánh phải giữ kín (Luật 13/2022/QH15, Điều 9): lộ ra thì người gây hại tìm được đến nơi. Xóa dòng này. Nơi kín chỉ ghi số điện thoại, khu vực phục vụ và cách liên hệ.`,
  ],
  'point-in-home-record': [
    `content/services/home/dia-chi-01.yml › point: không được có trong bản ghi nhà riêng.
  Địa chỉ nhà riêng phải giữ kín: lộ ra thì người gây hại tìm đến cả chủ nhà lẫn người được giúp. Xóa dòng này. Nhà riêng chỉ ghi xã, phường và số điện thoại.`,
  ],
  'address-in-confidential-text': [
    `content/services/confidential/tam-lanh-01.yml › howToReach (Cách liên hệ, cách đến): "Đến số 12 đường Trần Phú rồi gọi." trông như số nhà hoặc tên đường.
  Địa chỉ nơi tạm lánh phải giữ kín (Luật 13/2022/QH15, Điều 9): lộ ra thì người gây hại tìm được đến nơi. Bỏ chỗ chỉ nơi ở; viết "Gọi trước, người trực sẽ đón bạn".`,
  ],
  'address-in-english-text': [
    `content/services/confidential/tam-lanh-01.yml › en.howToReach (Cách liên hệ (tiếng Anh)): "Opposite the old market." trông như chỉ đường bằng một nơi ai cũng biết.
  Địa chỉ nơi tạm lánh phải giữ kín (Luật 13/2022/QH15, Điều 9): lộ ra thì người gây hại tìm được đến nơi. Bỏ chỗ chỉ nơi ở; viết "Gọi trước, người trực sẽ đón bạn".`,
  ],
  'village-in-home-name': [
    `content/services/home/dia-chi-01.yml › name (Tên): "… – Nhà chị Hai, thôn Hải Chữ" trông như tên thôn, tổ, khu phố hoặc tòa nhà.
  Địa chỉ nhà riêng phải giữ kín: lộ ra thì người gây hại tìm đến cả chủ nhà lẫn người được giúp. Bỏ chỗ chỉ nơi ở, chỉ ghi tên xã, phường; viết "Gọi trước, người trực sẽ hướng dẫn".`,
  ],
  'map-link-as-website': [
    `content/services/confidential/tam-lanh-01.yml › website (Trang mạng): "https://maps.app.goo.gl/AbCdEf" có liên kết bản đồ hoặc liên kết rút gọn.
  Địa chỉ nơi tạm lánh phải giữ kín (Luật 13/2022/QH15, Điều 9): lộ ra thì người gây hại tìm được đến nơi. Bỏ chỗ chỉ nơi ở; viết "Gọi trước, người trực sẽ đón bạn".`,
  ],
  'address-as-file-name': [
    `content/services/confidential/nha-so-12-tran-phu.yml: "nha-so-12-tran-phu" là tên tệp trông như số nhà hoặc tên đường.
  Địa chỉ nơi tạm lánh phải giữ kín (Luật 13/2022/QH15, Điều 9): lộ ra thì người gây hại tìm được đến nơi. Đổi tên tệp, ví dụ theo tên xã và một số thứ tự.`,
  ],
  'home-without-consent': [
    `content/services/home/dia-chi-01.yml › consent (Đồng ý bằng văn bản): còn thiếu.
  Số điện thoại nhà riêng chỉ được công bố khi chủ nhà đồng ý bằng văn bản. Chủ nhà đã đồng ý công bố số điện thoại. Phần này không được đưa lên trang.`,
  ],
  'confidential-without-phone': [
    `content/services/confidential/tam-lanh-01.yml › phones (Điện thoại): chưa có số nào.
  Nơi này không công bố địa chỉ, nên điện thoại là cách duy nhất để tới. Ghi ít nhất một số điện thoại có người trực.`,
  ],
  'demo-in-live': [
    `content/services/confidential/tam-lanh-01.yml › demo (Bản ghi mẫu): true không được có khi trang hoạt động thật (mode: live).
  Người cần giúp có thể tìm đến một nơi không có thật. Xóa bản ghi này, hoặc để mode: demo trong content/settings/site.yml.`,
    `content/services/home/dia-chi-01.yml › demo (Bản ghi mẫu): true không được có khi trang hoạt động thật (mode: live).
  Người cần giúp có thể tìm đến một nơi không có thật. Xóa bản ghi này, hoặc để mode: demo trong content/settings/site.yml.`,
    `content/services/public/ubnd-phan-rang.yml › demo (Bản ghi mẫu): true không được có khi trang hoạt động thật (mode: live).
  Người cần giúp có thể tìm đến một nơi không có thật. Xóa bản ghi này, hoặc để mode: demo trong content/settings/site.yml.`,
  ],
  'live-without-owner': [
    `content/settings/site.yml › owner (Cơ quan chủ quản): còn trống.
  Người dân không biết ai chịu trách nhiệm về thông tin. Ghi tên, người chịu trách nhiệm, địa chỉ, điện thoại và thư điện tử của cơ quan.`,
  ],
};

describe('a record that does not fit the others, or tells too much', () => {
  it.each(Object.entries(cases))('is explained to its editor: %s', (name, expected) => {
    expect(messages(contentWith(name))).toEqual(expected);
  });
});
