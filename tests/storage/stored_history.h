// SPDX-License-Identifier: GPL-3.0-or-later
//
// A history in a temporary folder, and ways to reach its file past the store.
#pragma once

#include "storage/sqlite_history_store.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <filesystem>

namespace test {

inline std::filesystem::path folderOf(const QTemporaryDir& dir) {
    return dir.path().toStdString();
}

inline QByteArray bytesOf(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return file.readAll();
}

/// One statement on the file, past the store.
inline QVariant ask(const QTemporaryDir& dir, const QString& sql) {
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("aside"));
        database.setDatabaseName(dir.filePath(QStringLiteral("history.sqlite")));
        EXPECT_TRUE(database.open());
        QSqlQuery query(database);
        EXPECT_TRUE(query.exec(sql)) << query.lastError().text().toStdString();
        if (query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("aside"));
    return answer;
}

/// For attempts whose day does not matter.
inline exam::Day anyDay(exam::WallTime) {
    return {};
}

inline std::unique_ptr<exam::SqliteHistoryStore> openStore(const std::filesystem::path& folder) {
    auto store = exam::SqliteHistoryStore::open(folder);
    EXPECT_TRUE(store.has_value()) << (store ? "" : store.error().detail);
    return store ? std::move(*store) : nullptr;
}

} // namespace test
