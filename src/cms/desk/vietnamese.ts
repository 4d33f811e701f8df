/** What Decap's own Vietnamese catalogue lacks, and the words of this desk for its three steps. */
export const vietnamese = {
  auth: {
    login: 'Mở bàn biên tập',
    loginWithForgejo: 'Đăng nhập bằng Forgejo',
    loginWithAzure: 'Đăng nhập bằng Azure',
  },
  app: { header: { workflow: 'Bản nháp', media: 'Tệp' } },
  collection: {
    sidebar: { collections: 'Nội dung', allCollections: 'Tất cả nội dung' },
    collectionTop: {
      viewAs: 'Cách xem',
      viewAsList: 'Xem thành danh sách',
      viewAsGrid: 'Xem thành ô',
      newButton: 'Thêm: %{collectionLabel}',
      newButtonAriaLabel: 'Thêm: %{collectionLabel}',
      groupBy: 'Xếp theo nhóm',
    },
    entries: { unpublishedHeader: 'Chưa công bố', longerLoading: 'Có thể mất vài phút' },
    groups: { other: 'Khác', negateLabel: 'Không phải %{label}' },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'Ô %{widgetLabel}' } },
    editorControlPane: {
      widget: {
        required: '%{fieldLabel}: còn thiếu.',
        regexPattern: '%{fieldLabel}: viết chưa đúng. %{pattern}',
      },
      i18n: {
        writingInLocale: 'Đang viết bản %{locale}',
        copyFromLocale: 'Chép từ bản khác',
        copyFromLocaleConfirm: 'Chép từ bản %{locale}? Chữ đang có ở bản này sẽ mất.',
      },
    },
    editor: {
      confirmLoadBackup:
        'Máy này còn giữ phần bạn viết lần trước mà chưa lưu được. Bạn có muốn lấy lại không?',
    },
    editorInterface: {
      toggleI18n: 'Bản dịch',
      togglePreview: 'Xem trước',
      toggleScrollSync: 'Cuộn cùng nhau',
      toggleNotes: 'Ghi chú',
    },
    editorToolbar: {
      status: 'Bước: %{status}',
      backCollection: ' Trong mục %{collectionLabel}',
      inReview: 'Chờ duyệt',
      statusInfoTooltipDraft: 'Đang là bản nháp. Viết xong thì chuyển sang "Chờ duyệt".',
      statusInfoTooltipInReview: 'Đang chờ người khác đọc lại. Vẫn sửa được.',
      unsavedChanges: 'Chưa lưu',
      changesSaved: 'Đã lưu',
    },
    editorWidgets: {
      markdown: {
        bold: 'Chữ đậm',
        italic: 'Chữ nghiêng',
        strikethrough: 'Gạch ngang',
        code: 'Mã',
        link: 'Liên kết',
        linkPrompt: 'Địa chỉ của liên kết, bắt đầu bằng https://',
        headings: 'Đề mục',
        quote: 'Trích dẫn',
        bulletedList: 'Danh sách chấm',
        numberedList: 'Danh sách số',
        addComponent: 'Thêm thành phần',
        toggleMode: { rich: 'Viết có định dạng', markdown: 'Viết bằng Markdown' },
      },
      image: {
        choose: 'Chọn ảnh',
        chooseDifferent: 'Chọn ảnh khác',
        remove: 'Gỡ ảnh',
        chooseMultiple: 'Chọn nhiều ảnh',
        addMore: 'Thêm ảnh',
        removeAll: 'Gỡ mọi ảnh',
        chooseUrl: 'Từ địa chỉ',
        replaceUrl: 'Thay bằng địa chỉ',
        promptUrl: 'Địa chỉ của ảnh',
      },
      file: {
        choose: 'Chọn tệp',
        chooseDifferent: 'Chọn tệp khác',
        remove: 'Gỡ tệp',
        chooseMultiple: 'Chọn nhiều tệp',
        addMore: 'Thêm tệp',
        removeAll: 'Gỡ mọi tệp',
        chooseUrl: 'Từ địa chỉ',
        replaceUrl: 'Thay bằng địa chỉ',
        promptUrl: 'Địa chỉ của tệp',
      },
      datetime: { now: 'Hôm nay', setToNow: '%{fieldLabel}: ghi hôm nay' },
      list: { add: 'Thêm: %{item}', addType: 'Thêm: %{item}' },
      object: { expand: 'Mở ra', collapse: 'Thu lại' },
    },
  },
  mediaLibrary: {
    mediaLibraryCard: {
      copy: 'Chép',
      copyUrl: 'Chép địa chỉ',
      copyPath: 'Chép đường dẫn',
      copyName: 'Chép tên',
      copied: 'Đã chép',
    },
    mediaLibraryModal: { close: 'Đóng' },
  },
  ui: {
    settingsDropdown: { account: 'Tài khoản' },
    toast: {
      entrySaved: 'Đã lưu bản nháp',
      entryPublished: 'Đã công bố',
      entryUpdated: 'Đã chuyển bước',
      onFailToPersist: 'Chưa lưu được: %{details}',
      onFailToUpdateStatus: 'Chưa chuyển bước được: %{details}',
      onLoggedOut:
        'Phiên làm việc đã hết. Chép lại phần đang viết dở, rồi đăng nhập lại; phần chưa lưu vẫn còn trên máy này.',
      onBackendDown: 'Nơi giữ nội dung không trả lời. Phần bạn viết vẫn còn trong ô.',
    },
  },
  workflow: {
    workflow: {
      workflowHeading: 'Bản nháp đang làm',
      newPost: 'Viết mới',
      dateFormat: 'DD/MM',
    },
    workflowList: { inReviewHeader: 'Chờ duyệt' },
    workflowCard: { publishChanges: 'Công bố', publishNewEntry: 'Công bố' },
  },
} as const;
