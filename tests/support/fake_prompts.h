// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/prompts.h"

#include <QStringList>

#include <functional>

namespace test {

/// Answers every question at once and remembers what was said.
class FakePrompts final : public app::Prompts {
public:
    bool confirm(QWidget*, const QString& title, const QString& text, const QString&) override {
        asked += title + u'\n' + text;
        whileAsked();
        return agrees;
    }

    void tell(QWidget*, const QString& title, const QString& text) override { told += title + u'\n' + text; }

    QString chooseFolder(QWidget*, const QString&) override { return folder; }

    QString chooseNewFile(QWidget*, const QString&, const QString&) override { return file; }

    QString chooseFile(QWidget*, const QString&) override { return file; }

    void withdraw() override { ++withdrawn; }

    bool agrees = true;
    int withdrawn = 0;
    std::function<void()> whileAsked = [] {};
    QString folder;
    QString file;
    QStringList asked;
    QStringList told;
};

} // namespace test
