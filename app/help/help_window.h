// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/manual.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace app {

class ColumnPage;
class RichTextView;

/// The manual beside the program: its contents, one section at a time, and a search over all of them.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// To be called first, and whenever the keys or the colours have changed.
    void setKeys(const KeyMap& keys);
    /// Turns to a section and ends a search; an unknown `id` leads to the first.
    void showSection(const QString& id);

private:
    QWidget* makeContents();
    ColumnPage* makeText();
    void search();
    void showCurrent();
    void markFound();
    QStringList wantedWords() const;

    std::vector<HelpSection> m_sections;
    QLineEdit* m_search = nullptr;
    QListWidget* m_contents = nullptr; ///< a row for each section
    ColumnPage* m_page = nullptr;
    QLabel* m_title = nullptr;
    RichTextView* m_text = nullptr;
};

} // namespace app
