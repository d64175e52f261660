// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>

#include <filesystem>

class QMessageBox;
class QWidget;

namespace app {

/// Questions to the person that stop the work until they are answered. Handed in, so that tests answer them.
class Prompts {
public:
    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;
    virtual ~Prompts() = default;

    /// True when the person chose the button `action`; the other one is the default.
    virtual bool confirm(QWidget* parent, const QString& title, const QString& text,
                         const QString& action) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    /// A folder the person chose, or an empty text.
    virtual QString chooseFolder(QWidget* parent, const QString& title) = 0;
    /// A file to write, with `suggested` as its name to begin with, or an empty text. That a file of this
    /// name may be replaced has been asked.
    virtual QString chooseNewFile(QWidget* parent, const QString& title, const QString& suggested) = 0;
    /// A file that is there, or an empty text.
    virtual QString chooseFile(QWidget* parent, const QString& title) = 0;
    /// Closes an open question as if it had been cancelled: what it asks about is no more.
    virtual void withdraw() = 0;
};

/// A chosen file or folder as the engine names it.
std::filesystem::path pathOf(const QString& chosen);

/// Message boxes and the system's folder dialog.
class DialogPrompts final : public Prompts {
public:
    bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& action) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    QString chooseFolder(QWidget* parent, const QString& title) override;
    QString chooseNewFile(QWidget* parent, const QString& title, const QString& suggested) override;
    QString chooseFile(QWidget* parent, const QString& title) override;
    void withdraw() override;

private:
    QPointer<QMessageBox> m_question;
};

} // namespace app
