/** The guide for editors at /admin/huong-dan/. Only Vietnamese: editors of the site write Vietnamese. */
interface GuideStep {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
  /** A picture of the running desk, `public/admin/huong-dan/<name>.webp`, taken by `npm run guide:pictures`. */
  readonly picture?: { readonly name: string; readonly alt: string };
}

export const editorGuide = {
  title: 'Hướng dẫn biên tập',
  description: 'Cách thêm, sửa và công bố nội dung của trang.',
  lead: 'Bạn điền vào biểu mẫu, người thứ hai đọc lại, rồi trang đổi theo. Không cần biết gì về máy tính ngoài việc đó. Viết sai cũng không hỏng trang: chỗ sai được chỉ ra trước khi lưu.',
  open: 'Mở bàn biên tập',
  steps: [
    {
      heading: '1. Mở bàn biên tập',
      paragraphs: [
        'Mở địa chỉ /admin/ của trang và đăng nhập. Bên trái là các mục nội dung; bấm vào một mục để thấy những gì đang có.',
        'Danh sách có thể sắp xếp, lọc và xếp theo nhóm. Ô tìm kiếm nhận chữ có dấu.',
      ],
      picture: {
        name: 'danh-sach',
        alt: 'Bàn biên tập: bên trái là các mục, bên phải là danh sách đường dây nóng',
      },
    },
    {
      heading: '2. Thêm hoặc sửa một mục',
      paragraphs: [
        'Bấm "Thêm" ở góc trên, hoặc bấm vào một dòng để sửa. Dưới mỗi ô có lời nhắc nên ghi gì. Ô nào không có chữ "không bắt buộc" thì phải ghi.',
        'Bên phải là phần xem trước: đúng tấm thẻ hay bài viết mà người đọc sẽ thấy.',
      ],
      points: [
        'Chưa rõ giờ mở cửa, chi phí hay vị trí thì bỏ trống hoặc chọn "Chưa rõ". Đừng đoán: người đang cần giúp sẽ tin điều bạn ghi.',
        'Số điện thoại: gọi thử rồi mới ghi, và ghi ngày gọi vào "Kiểm tra gần nhất".',
      ],
      picture: {
        name: 'bieu-mau',
        alt: 'Biểu mẫu thêm nơi hỗ trợ công khai, bên phải là tấm thẻ xem trước',
      },
    },
    {
      heading: '3. Khi có chỗ chưa đúng',
      paragraphs: [
        'Bấm "Lưu" mà còn chỗ sai, một bảng hiện ra: chỗ nào sai, vì sao quan trọng, nên ghi thế nào. Bấm "Quay lại sửa": mọi chữ bạn đã viết vẫn còn.',
      ],
      picture: { name: 'cho-can-sua', alt: 'Bảng nói số điện thoại thiếu chữ số và cách ghi lại' },
    },
    {
      heading: '4. Nháp, chờ duyệt, sẵn sàng, công bố',
      paragraphs: [
        'Lưu xong, mục đó là bản nháp: chưa ai ngoài người biên tập thấy. Viết xong thì chuyển bước sang "Chờ duyệt". Người thứ hai đọc lại, chuyển sang "Sẵn sàng", rồi bấm "Công bố".',
      ],
      points: ['Người viết không nên tự duyệt bài của mình, nhất là số điện thoại và địa chỉ.'],
      picture: { name: 'cac-buoc', alt: 'Thanh trên cùng của biểu mẫu với nút chuyển bước' },
    },
    {
      heading: '5. Xem các bản nháp',
      paragraphs: [
        'Mục "Bản nháp" ở trên cùng cho thấy mọi bản nháp theo từng bước. Kéo thẻ sang cột khác cũng là chuyển bước.',
      ],
      picture: { name: 'ban-nhap', alt: 'Các bản nháp xếp thành ba cột theo bước' },
    },
    {
      heading: '6. Nơi phải giữ kín',
      paragraphs: [
        'Nơi tạm lánh ghi ở mục "Nơi hỗ trợ kín". Mục này không có ô địa chỉ. Đừng ghi chỗ ở vào ô khác: tên đường, tên thôn, "gần chợ" đều bị từ chối, vì người gây hại cũng đọc trang này.',
        'Địa chỉ tin cậy tại nhà riêng chỉ ghi tên xã và số điện thoại, và chỉ khi chủ nhà đã đồng ý bằng văn bản.',
      ],
    },
    {
      heading: '7. Ảnh và bản tiếng Anh',
      paragraphs: [
        'Ảnh JPEG, PNG hoặc WebP, không quá 5 MB. Không dùng ảnh người bị thương, không dùng ảnh cho thấy nhà của ai. Luôn ghi lời tả ảnh.',
        'Bản tiếng Anh do người dịch viết; bỏ trống thì trang tiếng Anh nói rõ là chưa dịch. Đừng dán bản dịch máy.',
      ],
    },
    {
      heading: '8. Khi mất mạng hay hết phiên',
      paragraphs: [
        'Chưa lưu được thì một dòng báo hiện ra và chữ vẫn còn trong ô. Đợi có mạng rồi bấm "Lưu" lần nữa. Lỡ đóng trang, lần sau mở lại mục đó, bàn biên tập hỏi có lấy lại phần viết dở không.',
        'Phiên đăng nhập đã hết thì một bảng hiện ra. Đừng đóng trang: bấm "Đăng nhập lại", đăng nhập ở cửa sổ mới mở, rồi trở lại và bấm "Lưu" lần nữa.',
        'Nếu có người khác vừa sửa cùng một mục, bàn biên tập báo và không ghi đè. Chép phần của bạn ra, tải lại trang, rồi ghép vào.',
        'Dùng máy chung thì bấm "Đăng xuất" ở góc dưới: phiên làm việc được xóa khỏi máy.',
      ],
    },
  ] satisfies readonly GuideStep[] as readonly GuideStep[],
} as const;
