// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_window.h"

#include "question/markup.h"
#include "question/rich_text_view.h"
#include "widgets/layout.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 680;
constexpr QSize kFirstSize{960, 660};

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Help"));
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeContents());
    parts->addWidget(makeText());
    parts->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    resize(kFirstSize);
}

QWidget* HelpWindow::makeContents() {
    auto* side = new QWidget(this);
    m_search = new QLineEdit(side);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_contents = new QListWidget(side);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setWordWrap(true);
    m_contents->setSpacing(3);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 16, 8, 16);
    layout->addWidget(m_search);
    layout->addWidget(m_contents, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    return side;
}

ColumnPage* HelpWindow::makeText() {
    m_page = new ColumnPage(kColumn, this);
    m_title = makeLabel({}, TextStep::Title);
    m_title->setObjectName(u"helpTitle"_s);
    m_text = new RichTextView;
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Section"));
    m_page->column()->addWidget(m_title);
    m_page->column()->addWidget(m_text);
    if (QLocale().language() != QLocale::English && QLocale().language() != QLocale::C)
        m_page->column()->addWidget(
            makeMutedLabel(tr("The help is written in English only, but for the keys.")));
    m_page->column()->addStretch(1);
    return m_page;
}

void HelpWindow::setKeys(const KeyMap& keys) {
    m_sections = helpSections(keys);
    const int row = std::max(m_contents->currentRow(), 0);
    {
        const QSignalBlocker quiet(m_contents);
        m_contents->clear();
        for (const HelpSection& section : m_sections)
            m_contents->addItem(section.title);
        m_contents->setCurrentRow(row);
    }
    search();
}

void HelpWindow::showSection(const QString& id) {
    m_search->clear();
    const auto found = std::ranges::find(m_sections, id, &HelpSection::id);
    m_contents->setCurrentRow(found == m_sections.end() ? 0 : static_cast<int>(found - m_sections.begin()));
    m_contents->setFocus();
}

QStringList HelpWindow::wantedWords() const {
    return m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
}

/// Leaves those sections in the contents that have every word.
void HelpWindow::search() {
    const QStringList words = wantedWords();
    int first = -1;
    for (int row = 0; row < m_contents->count(); ++row) {
        const bool isFound = hasWords(m_sections[static_cast<std::size_t>(row)], words);
        m_contents->item(row)->setHidden(!isFound);
        if (isFound && first < 0)
            first = row;
    }
    const QListWidgetItem* current = m_contents->currentItem();
    if (!current || current->isHidden())
        m_contents->setCurrentRow(first); // which shows it
    else
        showCurrent();
}

void HelpWindow::showCurrent() {
    const int row = m_contents->currentRow();
    if (row < 0) {
        m_title->setText(tr("Nothing found"));
        m_text->setContent(
            tr("No section has all of these words. Try fewer or shorter ones.").toHtmlEscaped());
        return;
    }
    const HelpSection& section = m_sections[static_cast<std::size_t>(row)];
    m_title->setText(section.title);
    m_text->setContent(toHtml(section.markdown, currentMarkupColors()));
    markFound();
    m_page->verticalScrollBar()->setValue(0);
}

void HelpWindow::markFound() {
    std::vector<std::pair<int, int>> found;
    for (const QString& word : wantedWords()) {
        QTextCursor place(m_text->document());
        while (!(place = m_text->document()->find(word, place)).isNull())
            found.emplace_back(place.selectionStart(), place.selectionEnd());
    }
    m_text->setMarked(found);
}

} // namespace app
