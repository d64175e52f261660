// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_call.h"

#include "base/checksum.h"

#include <algorithm>
#include <cstring>

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace app {

namespace {

constexpr timeval kPatience{1, 0};

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

int openSocket(int flags) {
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | flags, 0);
}

bool isOfThisUser(int connection) {
    ucred other{};
    socklen_t size = sizeof other;
    return ::getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == ::getuid();
}

} // namespace

bool callOtherWindow(const std::filesystem::path& dataFolder) {
    const int connection = openSocket(0);
    const Address address = addressOf(dataFolder);
    ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
    char answer = 0;
    const bool isAnswered = ::connect(connection, address.get(), address.length) == 0 &&
                            isOfThisUser(connection) && ::recv(connection, &answer, 1, 0) == 1;
    ::close(connection);
    return isAnswered;
}

WindowCalls::WindowCalls(const std::filesystem::path& dataFolder, std::function<void()> onCall)
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
    const bool isOurs = isOfThisUser(connection);
    if (isOurs)
        ::send(connection, "!", 1, MSG_NOSIGNAL);
    ::close(connection);
    if (isOurs)
        m_onCall();
}

} // namespace app
