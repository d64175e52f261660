// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiled/byte_source.h"

#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bank {

namespace {

bool liesWithin(std::uint64_t offset, std::uint64_t count, std::uint64_t size) {
    return offset <= size && count <= size - offset;
}

/// By pread(2): a mapped file would be read a page at a time when it is not in memory, and a file that gets
/// shorter would end the program.
class FileBytes : public ByteSource {
public:
    FileBytes(int descriptor, std::uint64_t size)
        : m_descriptor(descriptor)
        , m_size(size) {}
    ~FileBytes() override { close(m_descriptor); }

    std::uint64_t size() const override { return m_size; }

    std::optional<std::string> read(std::uint64_t offset, std::uint64_t count) const override {
        if (!liesWithin(offset, count, m_size))
            return std::nullopt;
        std::string bytes(count, '\0');
        for (std::size_t done = 0; done < count;) {
            const ssize_t got =
                pread(m_descriptor, bytes.data() + done, count - done, static_cast<off_t>(offset + done));
            if (got <= 0)
                return std::nullopt;
            done += static_cast<std::size_t>(got);
        }
        return bytes;
    }

private:
    int m_descriptor;
    std::uint64_t m_size;
};

class MemoryBytes : public ByteSource {
public:
    explicit MemoryBytes(std::string bytes)
        : m_bytes(std::move(bytes)) {}

    std::uint64_t size() const override { return m_bytes.size(); }

    std::optional<std::string> read(std::uint64_t offset, std::uint64_t count) const override {
        return liesWithin(offset, count, m_bytes.size()) ? std::optional(m_bytes.substr(offset, count))
                                                         : std::nullopt;
    }

private:
    std::string m_bytes;
};

} // namespace

std::unique_ptr<ByteSource> openFile(const std::filesystem::path& file) {
    // Not blocking: a pipe under that name must not stop the program.
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return nullptr;
    struct stat status{};
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        close(descriptor);
        return nullptr;
    }
    return std::make_unique<FileBytes>(descriptor, static_cast<std::uint64_t>(status.st_size));
}

std::unique_ptr<ByteSource> inMemory(std::string bytes) {
    return std::make_unique<MemoryBytes>(std::move(bytes));
}

} // namespace bank
