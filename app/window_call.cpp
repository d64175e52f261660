// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_call.h"

#include "base/checksum.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string_view>

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace app {

namespace {

constexpr timeval kPatience{1, 0};
/// A path has 4,096 bytes at most.
constexpr std::size_t kLongestMessage = 8192;
/// Begins every message, so that none is empty.
constexpr std::string_view kOpen = "open ";

struct Address {
    sockaddr_un value{};
    socklen_t length = 0;

    const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&value); }
};

/// The folder's path can be longer than an address may be.
Address addressOf(const std::filesystem::path& dataFolder) {
    std::error_code ignored; // a folder that is not there yet has no other window either
    const std::string folder = std::filesystem::weakly_canonical(dataFolder, ignored).string();
    const std::string name = "rehearsal-" + std::to_string(::getuid()) + '-' +
                             std::to_string(exam::Checksum().add(folder).value());
    Address address;
    address.value.sun_family = AF_UNIX;
    std::ranges::copy(name, address.value.sun_path + 1); // the 0 before it makes it abstract
    address.length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
    return address;
}

/// One that keeps messages apart.
int openSocket(int flags) {
    return ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | flags, 0);
}

void limitWaiting(int connection) {
    ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
}

bool isOfThisUser(int connection) {
    ucred other{};
    socklen_t size = sizeof other;
    return ::getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == ::getuid();
}

bool send(int connection, std::string_view message) {
    return ::send(connection, message.data(), message.size(), MSG_NOSIGNAL) ==
           static_cast<ssize_t>(message.size());
}

/// Nothing when no message of ours comes.
std::optional<QString> receiveArgument(int connection) {
    std::array<char, kLongestMessage> message{};
    const ssize_t size = ::recv(connection, message.data(), message.size(), 0);
    const std::string_view received(message.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    if (!received.starts_with(kOpen))
        return std::nullopt;
    const std::string_view argument = received.substr(kOpen.size());
    return QString::fromUtf8(argument.data(), static_cast<qsizetype>(argument.size()));
}

} // namespace

bool callOtherWindow(const std::filesystem::path& dataFolder, const QString& argument) {
    const int connection = openSocket(0);
    const Address address = addressOf(dataFolder);
    limitWaiting(connection);
    char answer = 0;
    const bool isAnswered = ::connect(connection, address.get(), address.length) == 0 &&
                            isOfThisUser(connection) &&
                            send(connection, std::string(kOpen).append(argument.toStdString())) &&
                            ::recv(connection, &answer, 1, 0) == 1;
    ::close(connection);
    return isAnswered;
}

WindowCalls::WindowCalls(const std::filesystem::path& dataFolder, std::function<void(const QString&)> onCall)
    : m_socket(openSocket(SOCK_NONBLOCK))
    , m_onCall(std::move(onCall)) {
    const Address address = addressOf(dataFolder);
    if (::bind(m_socket, address.get(), address.length) != 0 || ::listen(m_socket, 1) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { answer(); });
}

WindowCalls::~WindowCalls() {
    m_notifier.reset();
    ::close(m_socket);
}

void WindowCalls::answer() {
    const int connection = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection < 0)
        return;
    limitWaiting(connection);
    const std::optional<QString> argument =
        isOfThisUser(connection) ? receiveArgument(connection) : std::nullopt;
    if (argument)
        send(connection, "!");
    ::close(connection);
    if (argument)
        m_onCall(*argument);
}

} // namespace app
