// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/prompts.h"

#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace app {

std::filesystem::path pathOf(const QString& chosen) {
    return {QFile::encodeName(chosen).toStdString()};
}

bool DialogPrompts::confirm(QWidget* parent, const QString& title, const QString& text,
                            const QString& action) {
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* chosen = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    m_question = &box;
    box.exec();
    return box.clickedButton() == chosen;
}

void DialogPrompts::tell(QWidget* parent, const QString& title, const QString& text) {
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

QString DialogPrompts::chooseFolder(QWidget* parent, const QString& title) {
    return QFileDialog::getExistingDirectory(parent, title);
}

QString DialogPrompts::chooseNewFile(QWidget* parent, const QString& title, const QString& suggested) {
    return QFileDialog::getSaveFileName(parent, title, suggested);
}

QString DialogPrompts::chooseFile(QWidget* parent, const QString& title) {
    return QFileDialog::getOpenFileName(parent, title);
}

void DialogPrompts::withdraw() {
    if (m_question)
        m_question->reject();
}

} // namespace app
