// SPDX-License-Identifier: GPL-3.0-or-later
//
// A history in a temporary folder, and ways to reach its file past the store.
#pragma once

#include "storage/database.h"
#include "storage/history_files.h"
#include "storage/sqlite_history_store.h"

#include <QFile>
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

inline std::unique_ptr<exam::Database> openDatabase(const QTemporaryDir& dir) {
    auto database =
        exam::Database::open(exam::HistoryFiles(folderOf(dir)).database(), exam::Database::Access::Write);
    EXPECT_TRUE(database.has_value()) << (database ? "" : database.error().detail);
    return database ? std::move(*database) : nullptr;
}

/// One statement on the file, past the store. Gives the first column of the first row.
inline QString ask(const QTemporaryDir& dir, const QString& sql) {
    const auto answer = openDatabase(dir)->readText(sql);
    EXPECT_TRUE(answer.has_value()) << (answer ? "" : answer.error().detail);
    return answer.value_or(QString());
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
