// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include <utility>
#include <vector>

namespace app {

/// The style sheet of a document that gives code the font of the system for it.
QString monospaceStyle();

/// A piece of question text that is as high as its content and scrolls with the page around it. Loads
/// pictures of the bank's own folder (bank_images.h); every other resource that a text names is refused.
/// Links are announced, never followed.
class RichTextView : public QTextBrowser {
    Q_OBJECT

public:
    explicit RichTextView(QWidget* parent = nullptr);

    void setContent(const QString& html);
    /// Whether lines end after 75 characters as they come in English prose, however wide the view is: longer
    /// ones are hard to follow. For text that comes afterwards; at first they may be as long as the view is
    /// wide.
    void setProse(bool isProse) { m_isProse = isProse; }
    /// Marks the stretches from `first` up to `second`, in places of the document.
    void setMarked(const std::vector<std::pair<int, int>>& stretches);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void useFont();
    int lineWidth() const;
    void fitHeight();

    bool m_isProse = false;
};

} // namespace app
