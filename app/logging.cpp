// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include <QMessageLogContext>
#include <QtGlobal>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace app {

namespace {

constexpr std::size_t kFileBytes = std::size_t{1024} * 1024;
constexpr std::size_t kFiles = 3;

spdlog::level::level_enum levelOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

void onQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    spdlog::log(levelOf(type), "qt {}: {}", context.category ? context.category : "default",
                message.toStdString());
}

} // namespace

void startLogging(const std::filesystem::path& folder, const QString& level) {
    try {
        std::filesystem::create_directories(folder);
        spdlog::set_default_logger(
            spdlog::rotating_logger_mt("rehearsal", (folder / kLogName).string(), kFileBytes, kFiles));
    } catch (
        const std::exception& problem) { // spdlog_ex or filesystem_error; the log must not keep an exam away
        spdlog::warn("the log goes to stderr: {}", problem.what());
    }
    spdlog::set_level(spdlog::level::from_str(level == QLatin1String("error") ? "err" : level.toStdString()));
    spdlog::flush_on(spdlog::level::info);
    qInstallMessageHandler(onQtMessage);
}

} // namespace app
