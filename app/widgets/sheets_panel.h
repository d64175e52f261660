// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace app {

class Sheet;

/// The note on the question and the scratch sheet of the exam, side by side; each is hidden until it is asked
/// for, and the panel with them.
class SheetsPanel : public QWidget {
    Q_OBJECT

public:
    explicit SheetsPanel(QWidget* parent = nullptr);

    void showTexts(std::size_t questionNumber, const QString& note, const QString& scratch);
    void setNoteOpen(bool isOpen);
    void setScratchOpen(bool isOpen);
    /// Announces what is typed and not announced yet.
    void flush();

signals:
    void noted(const QString& text);
    void scratchWritten(const QString& text);
    void wasCut();

private:
    struct Field {
        QWidget* box;
        QLabel* title;
        Sheet* sheet;
    };

    Field makeField(const QString& objectName, const QString& hint);
    void setOpen(const Field& field, bool isOpen);

    Field m_note;
    Field m_scratch;
};

} // namespace app
