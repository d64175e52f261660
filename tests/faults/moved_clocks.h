// SPDX-License-Identifier: GPL-3.0-or-later
//
// The clocks of a process moved while it runs (clock_faults.cpp).
#pragma once

#include "base/clock.h"
#include "clock_offsets.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <new>

namespace test {

class MovedClocks {
public:
    MovedClocks() {
        EXPECT_TRUE(m_file.open(QIODevice::ReadWrite) && m_file.resize(sizeof(ClockOffsets)));
        m_offsets = new (m_file.map(0, sizeof(ClockOffsets))) ClockOffsets;
    }

    /// The environment of a process whose clocks are these.
    QProcessEnvironment
    environment(QProcessEnvironment environment = QProcessEnvironment::systemEnvironment()) {
        const QString others = environment.value(QStringLiteral("LD_PRELOAD"));
        environment.insert(QStringLiteral("LD_PRELOAD"),
                           (QStringLiteral(CLOCK_FAULTS " ") + others).trimmed());
        environment.insert(QStringLiteral("FAULT_CLOCKS"), m_file.fileName());
        return environment;
    }

    /// Time passes.
    void pass(exam::Millis by) {
        sleep(by);
        m_offsets->steady += by.count();
    }

    /// The machine sleeps: the steady clock stands still.
    void sleep(exam::Millis by) {
        setWallBy(by);
        m_offsets->sinceBoot += by.count();
    }

    /// Somebody sets the wall clock.
    void setWallBy(exam::Millis by) { m_offsets->wall += by.count(); }

private:
    QTemporaryDir m_dir;
    QFile m_file{m_dir.filePath(QStringLiteral("clocks"))};
    ClockOffsets* m_offsets;
};

} // namespace test
