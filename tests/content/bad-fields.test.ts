import { describe, expect, it } from 'vitest';
import { contentWith, messages } from './overlay.ts';

/** Each case is a folder of `tests/fixtures/content/bad`, laid over the small valid content beside it. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'unknown-key': [
    `content/services/public/ubnd-phan-rang.yml › sumary: không phải ô nào của mục này.
  Điều ghi trong ô lạ không hiện ở đâu cả. Có phải là "summary" (Giới thiệu)?`,
  ],
  'unknown-key-in-vietnamese': [
    `content/services/public/ubnd-phan-rang.yml › Điện thoại: không phải ô nào của mục này.
  Điều ghi trong ô lạ không hiện ở đâu cả. Có phải là "phones" (Điện thoại)?`,
  ],
  'unknown-key-like-no-other': [
    `content/services/public/ubnd-phan-rang.yml › phones[0].nguoi-truc: không phải ô nào của mục này.
  Điều ghi trong ô lạ không hiện ở đâu cả. Xóa dòng này, hoặc dùng một trong các ô: number, purpose, languages.`,
  ],
  'missing-name': [
    `content/services/public/ubnd-phan-rang.yml › name (Tên): còn thiếu.
  Không có tên thì không ai tìm hay nhận ra nơi này. Tên trên biển hiệu hoặc tên người dân hay gọi. Ví dụ: "Trạm Y tế xã …".`,
  ],
  'empty-name': [
    `content/services/public/ubnd-phan-rang.yml › name (Tên): còn trống.
  Không có tên thì không ai tìm hay nhận ra nơi này. Tên trên biển hiệu hoặc tên người dân hay gọi. Ví dụ: "Trạm Y tế xã …".`,
  ],
  'blank-name': [
    `content/services/public/ubnd-phan-rang.yml › name (Tên): còn trống.
  Không có tên thì không ai tìm hay nhận ra nơi này. Tên trên biển hiệu hoặc tên người dân hay gọi. Ví dụ: "Trạm Y tế xã …".`,
  ],
  'name-too-long': [
    `content/services/public/ubnd-phan-rang.yml › name (Tên): "Ủy ban Ủy ban Ủy ban Ủy ban Ủy ban Ủy ban Ủy ban Ủy ban Ủy ban Ủy ban Ủy ban Ủy …" dài 209 ký tự, nhiều nhất là 160.
  Chữ dài tràn khỏi màn hình điện thoại và không ai đọc hết. Viết ngắn lại, bỏ phần người cần giúp không dùng đến.`,
  ],
  'hidden-character': [
    `content/services/public/ubnd-phan-rang.yml › operator (Đơn vị phụ trách): "Đơn vị‹U+202E› mẫu" có ký tự điều khiển hoặc ký tự ẩn.
  Ký tự ẩn làm người đọc thấy một chữ hay một số khác. Xóa ô này rồi gõ lại, không dán.`,
  ],
  'wrong-phone': [
    `content/hotlines/113.yml › number (Số): "0259 38" có 6 chữ số, không đúng dạng số điện thoại nào ở Việt Nam.
  Người cần giúp gọi số này sẽ không gặp ai. Ghi đủ số: 10 chữ số (di động) hoặc 11 chữ số (cố định) bắt đầu bằng 0, hoặc một đầu số như "113", "1900 969 680".`,
  ],
  'letters-in-phone': [
    `content/hotlines/113.yml › number (Số): "1900 96 HELP" có ký tự không phải chữ số.
  Người cần giúp gọi số này sẽ không gặp ai. Ghi đủ số: 10 chữ số (di động) hoặc 11 chữ số (cố định) bắt đầu bằng 0, hoặc một đầu số như "113", "1900 969 680".`,
  ],
  'unquoted-phone': [
    `content/hotlines/113.yml › number (Số): 0259382260 không có dấu nháy nên máy đọc thành một con số.
  Con số bị mất chữ số 0 ở đầu, nên trang sẽ hiện sai. Đặt trong dấu nháy: number: "0259382260".`,
  ],
  'real-phone-in-demo-record': [
    `content/services/public/ubnd-phan-rang.yml › phones[0].number (Số điện thoại): "0259 3822 660" là số có thể có người dùng.
  Bản ghi mẫu không được dẫn ai gọi đến một số thật. Ghi số bắt đầu bằng 0000, ví dụ "0000 000 001".`,
  ],
  'demo-phone-in-real-record': [
    `content/services/public/ubnd-phan-rang.yml › phones[0].number (Số điện thoại): "0000 000 001" là số chỉ dành cho bản ghi mẫu.
  Số 0000 không gọi được, người cần giúp sẽ không gặp ai. Ghi số thật, hoặc bật "demo: true" nếu đây là bản ghi mẫu.`,
  ],
  'unknown-kind': [
    `content/services/public/ubnd-phan-rang.yml › kind (Loại): "polices" không có trong danh sách.
  Trang không hiện được mục này khi ô này còn sai. Có phải là police (Công an)? Chọn một trong: trusted-address (Địa chỉ tin cậy ở cộng đồng), shelter (Nơi tạm lánh), health (Cơ sở khám, chữa bệnh), social-work (Trung tâm công tác xã hội, cơ sở trợ giúp xã hội), legal-aid (Trợ giúp pháp lý nhà nước), police (Công an), border-post (Đồn Biên phòng), peoples-committee (Ủy ban nhân dân cấp xã), counselling (Tư vấn tâm lý), one-stop-centre (Trung tâm một cửa (như Ngôi nhà Ánh Dương)), school (Trường học), union (Công đoàn).`,
  ],
  'kind-in-vietnamese': [
    `content/services/public/ubnd-phan-rang.yml › kind (Loại): "Công an" không có trong danh sách.
  Trang không hiện được mục này khi ô này còn sai. Có phải là police (Công an)? Chọn một trong: trusted-address (Địa chỉ tin cậy ở cộng đồng), shelter (Nơi tạm lánh), health (Cơ sở khám, chữa bệnh), social-work (Trung tâm công tác xã hội, cơ sở trợ giúp xã hội), legal-aid (Trợ giúp pháp lý nhà nước), police (Công an), border-post (Đồn Biên phòng), peoples-committee (Ủy ban nhân dân cấp xã), counselling (Tư vấn tâm lý), one-stop-centre (Trung tâm một cửa (như Ngôi nhà Ánh Dương)), school (Trường học), union (Công đoàn).`,
  ],
  'missing-cost': [
    `content/services/public/ubnd-phan-rang.yml › cost (Chi phí): còn thiếu.
  Trang không hiện được mục này khi ô này còn sai. Chọn một trong: free (Miễn phí), free-for-some (Miễn phí cho một số người), paid (Có thu phí), unknown (Chưa rõ chi phí).`,
  ],
  'empty-list': [
    `content/services/public/ubnd-phan-rang.yml › serves (Phục vụ ai): chưa có mục nào.
  Trang không hiện được mục này khi ô này còn sai. Chọn tất cả những nhóm được đón.`,
  ],
  'not-a-list': [
    `content/services/public/ubnd-phan-rang.yml › serves (Phục vụ ai): "women" không phải một danh sách.
  Trang không hiện được mục này khi ô này còn sai. Viết mỗi mục một dòng, bắt đầu bằng gạch ngang và dấu cách.`,
  ],
  'value-twice': [
    `content/services/public/ubnd-phan-rang.yml › serves (Phục vụ ai): ["women", "women"] có giá trị lặp lại.
  Trang sẽ hiện hai lần cùng một mục. Xóa mục lặp.`,
  ],
  'not-a-yes-or-no': [
    `content/services/public/ubnd-phan-rang.yml › demo (Bản ghi mẫu): "yes" không phải có hoặc không.
  Trang không hiện được mục này khi ô này còn sai. Ghi demo: true (có) hoặc demo: false (không).`,
  ],
  'unquoted-yes': [
    `content/services/public/ubnd-phan-rang.yml › wheelchair (Lối cho xe lăn): true không có trong danh sách.
  Trang không hiện được mục này khi ô này còn sai. Chọn một trong: yes (Xe lăn vào được), partial (Xe lăn vào được một phần), no (Xe lăn chưa vào được), unknown (Chưa rõ lối cho xe lăn).`,
  ],
  'swapped-coordinates': [
    `content/services/public/ubnd-phan-rang.yml › point (Vị trí): {lat: 108.9912, lng: 11.5678} vĩ độ và kinh độ bị đổi chỗ.
  Bản đồ sẽ dẫn người cần giúp đến sai nơi. Ghi lat: 11.5678 và lng: 108.9912.`,
  ],
  'point-outside-vietnam': [
    `content/services/public/ubnd-phan-rang.yml › point (Vị trí): {lat: 48.8566, lng: 2.3522} nằm ngoài Việt Nam.
  Bản đồ sẽ dẫn người cần giúp đến sai nơi. Ghi vĩ độ từ 6 đến 24 và kinh độ từ 102 đến 118, theo hệ WGS 84.`,
  ],
  'decimal-comma': [
    `content/services/public/ubnd-phan-rang.yml › point.lat (Vĩ độ): "11,5678" viết như chữ, cần một con số.
  Trang không hiện được mục này khi ô này còn sai. Bỏ dấu nháy và dùng dấu chấm cho phần lẻ: lat: 11.5678.`,
  ],
  'half-a-point': [
    `content/services/public/ubnd-phan-rang.yml › point.lng (Kinh độ): còn thiếu.
  Trang không hiện được mục này khi ô này còn sai. Ví dụ 108.99120 (số lớn hơn).`,
  ],
  'hours-end-before-they-begin': [
    `content/services/public/ubnd-phan-rang.yml › hours.weekly[0].shifts[0].closes (Đóng lúc): "06:00" không muộn hơn giờ mở 07:30.
  Trang sẽ báo đang mở cửa vào lúc không có ai trực. Ghi giờ đóng sau giờ mở, hoặc bật "overnight: true" nếu ca trực qua đêm.`,
  ],
  'hours-in-words': [
    `content/services/public/ubnd-phan-rang.yml › hours.weekly[0].shifts[0].opens (Mở lúc): "7h30" không phải giờ theo dạng GIỜ:PHÚT, từ 00:00 đến 23:59.
  Người cần giúp có thể đến nơi lúc không có ai trực. Ghi "07:30".`,
  ],
  'hours-as-a-sentence': [
    `content/services/confidential/tam-lanh-01.yml › hours (Giờ mở cửa): "cả ngày" không phải một nhóm ô.
  Người cần giúp có thể đến nơi lúc không có ai trực. Xuống dòng, thụt vào hai dấu cách rồi ghi từng ô: always, weekly, exceptions.`,
  ],
  'hours-always-false': [
    `content/services/confidential/tam-lanh-01.yml › hours.always (24 giờ, mọi ngày): false phải là true.
  Người cần giúp có thể đến nơi lúc không có ai trực. Ghi true, hoặc xóa cả nhóm ô này.`,
  ],
  'hours-of-both-kinds': [
    `content/services/confidential/tam-lanh-01.yml › hours.weekly: không ghi cùng lúc với các ô còn lại của nhóm này.
  Trang không biết tin ô nào. Chỉ giữ một cách ghi, xóa ô kia.`,
  ],
  'unknown-weekday': [
    `content/services/public/ubnd-phan-rang.yml › hours.weekly[0].days[1] (Ngày): "tuseday" không có trong danh sách.
  Người cần giúp có thể đến nơi lúc không có ai trực. Có phải là tuesday (Thứ Ba)? Chọn một trong: monday (Thứ Hai), tuesday (Thứ Ba), wednesday (Thứ Tư), thursday (Thứ Năm), friday (Thứ Sáu), saturday (Thứ Bảy), sunday (Chủ nhật).`,
  ],
  'holiday-ends-before-it-begins': [
    `content/services/public/ubnd-phan-rang.yml › hours.exceptions[0].to (Đến hết ngày): "2027-02-05" sớm hơn ngày bắt đầu 2027-02-08.
  Trang sẽ không biết ngày nào nghỉ. Ghi ngày cuối bằng hoặc sau ngày đầu.`,
  ],
  'unknown-area-scope': [
    `content/services/public/ubnd-phan-rang.yml › area.scope (Phạm vi): "huyen" không có trong danh sách.
  Trang không hiện được mục này khi ô này còn sai. Chọn một trong: province (Cả tỉnh), communes (Một số xã, phường).`,
  ],
  'area-both-ways': [
    `content/services/public/ubnd-phan-rang.yml › area.communes: không ghi cùng lúc với các ô còn lại của nhóm này.
  Trang không biết tin ô nào. Chỉ giữ một cách ghi, xóa ô kia.`,
  ],
  'day-as-in-vietnam': [
    `content/services/public/ubnd-phan-rang.yml › verified.on (Ngày kiểm tra): "01/07/2026" không viết theo năm-tháng-ngày.
  Người đọc cần biết thông tin còn mới hay đã cũ trước khi đi. Ghi "2026-07-01".`,
  ],
  'day-in-no-calendar': [
    `content/services/public/ubnd-phan-rang.yml › verified.on (Ngày kiểm tra): "2026-02-30" là ngày không có trong lịch.
  Người đọc cần biết thông tin còn mới hay đã cũ trước khi đi. Ngày có người gọi thử hoặc đến tận nơi. Ví dụ: "2026-11-15".`,
  ],
  'day-in-the-future': [
    `content/services/public/ubnd-phan-rang.yml › verified.on (Ngày kiểm tra): "2027-07-01" là ngày chưa tới (hôm nay là 2026-11-15).
  Người đọc sẽ tin thông tin còn mới hơn sự thật. Ghi ngày đã thật sự làm việc này.`,
  ],
  'insecure-website': [
    `content/services/public/ubnd-phan-rang.yml › website (Trang mạng): "http://vi-du.vn" bắt đầu bằng http://.
  Liên kết phải bắt đầu bằng https:// để không ai đọc hay sửa được trên đường truyền. Thử mở https://vi-du.vn; mở được thì ghi địa chỉ đó.`,
  ],
  'script-as-website': [
    `content/services/public/ubnd-phan-rang.yml › website (Trang mạng): "javascript:alert(1)" không phải địa chỉ trang mạng đầy đủ bắt đầu bằng https://.
  Liên kết phải bắt đầu bằng https:// để không ai đọc hay sửa được trên đường truyền. Trang chính thức. Ví dụ: "https://www.vi-du.vn".`,
  ],
  'wrong-email': [
    `content/services/public/ubnd-phan-rang.yml › email (Thư điện tử): "ubnd.phanrang" không phải địa chỉ thư điện tử.
  Thư của người cần giúp sẽ không tới ai. Hộp thư có người đọc hằng ngày. Ví dụ: "vi-du@khanhhoa.gov.vn".`,
  ],
  'order-not-whole': [
    `content/hotlines/113.yml › order (Thứ tự): 1.5 không phải số nguyên.
  Trang không hiện được mục này khi ô này còn sai. Ghi một số nguyên. Số nhỏ đứng trước.`,
  ],
  'order-too-high': [
    `content/hotlines/113.yml › order (Thứ tự): 100 lớn hơn 99.
  Trang không hiện được mục này khi ô này còn sai. Ghi số từ 99 trở xuống. Số nhỏ đứng trước.`,
  ],
  'exit-to-own-site': [
    `content/settings/site.yml › exitUrl (Trang đến khi thoát nhanh): "https://www.diem-tua.example/thoat" là trang của chính mình.
  Người đang bị theo dõi bấm thoát nhưng vẫn ở lại trang này. Chọn một trang khác, ví dụ https://vi.wikipedia.org/.`,
  ],
};

describe('a field with a wrong value', () => {
  it.each(Object.entries(cases))('is explained to its editor: %s', (name, expected) => {
    expect(messages(contentWith(name))).toEqual(expected);
  });
});
