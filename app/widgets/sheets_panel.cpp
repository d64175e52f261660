// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheets_panel.h"

#include "widgets/layout.h"
#include "widgets/sheet.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

SheetsPanel::SheetsPanel(QWidget* parent)
    : QWidget(parent)
    , m_note(makeField(u"noteSheet"_s, tr("Only for you; shown again with the answers.")))
    , m_scratch(makeField(u"scratchSheet"_s, tr("Stays open from question to question."))) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(28, 6, 28, 10);
    layout->setSpacing(16);
    layout->addWidget(m_note.box);
    layout->addWidget(m_scratch.box);
    m_scratch.title->setText(tr("Scratch sheet"));
    m_scratch.sheet->setAccessibleName(tr("Scratch sheet"));
    connect(m_note.sheet, &Sheet::written, this, &SheetsPanel::noted);
    connect(m_scratch.sheet, &Sheet::written, this, &SheetsPanel::scratchWritten);
    setOpen(m_note, false);
    setOpen(m_scratch, false);
}

SheetsPanel::Field SheetsPanel::makeField(const QString& objectName, const QString& hint) {
    Field field{new QWidget(this), nullptr, nullptr};
    field.title = makeLabel({}, TextStep::Body, field.box);
    field.sheet = new Sheet(field.box);
    field.sheet->setObjectName(objectName);
    field.sheet->setPlaceholderText(hint);
    auto* layout = new QVBoxLayout(field.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(field.title);
    layout->addWidget(field.sheet, 1);
    connect(field.sheet, &Sheet::wasCut, this, &SheetsPanel::wasCut);
    return field;
}

void SheetsPanel::showTexts(std::size_t questionNumber, const QString& note, const QString& scratch) {
    const QString title = tr("Note on question %1").arg(questionNumber);
    m_note.title->setText(title);
    m_note.sheet->setAccessibleName(title);
    m_note.sheet->showText(note);
    m_scratch.sheet->showText(scratch);
}

void SheetsPanel::setNoteOpen(bool isOpen) {
    setOpen(m_note, isOpen);
}

void SheetsPanel::setScratchOpen(bool isOpen) {
    setOpen(m_scratch, isOpen);
}

void SheetsPanel::setOpen(const Field& field, bool isOpen) {
    field.box->setVisible(isOpen);
    setVisible(m_note.box->isVisibleTo(this) || m_scratch.box->isVisibleTo(this));
    if (isOpen)
        field.sheet->setFocus(Qt::OtherFocusReason);
}

void SheetsPanel::flush() {
    m_note.sheet->flush();
    m_scratch.sheet->flush();
}

} // namespace app
