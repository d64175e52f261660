// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk with a volatile cache, as one file: `disk` in the mount point, which a loop device makes a block
// device of. What is written stays in memory until a flush brings it into the image. Writing "PERCENT SEED"
// into the file `cut` is the power cut: of the sectors not flushed, so many percent are kept, at random, and
// from then on the disk answers with EIO. Usage: volatile-disk IMAGE MOUNTPOINT
#define FUSE_USE_VERSION 31
#include <fuse.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <random>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr off_t kSector = 512;
using Sector = std::array<char, kSector>;

class VolatileDisk {
public:
    explicit VolatileDisk(const char* image)
        : m_image(open(image, O_RDWR)) {
        struct stat status{};
        fstat(m_image, &status);
        m_size = status.st_size;
    }

    off_t size() const { return m_size; }

    int read(char* to, size_t count, off_t offset) {
        const std::scoped_lock lock(m_mutex);
        if (m_isCut)
            return -EIO;
        for (size_t done = 0; done < count; done += kSector)
            std::memcpy(to + done, sectorAt(offset + static_cast<off_t>(done)).data(),
                        std::min(count - done, size_t{kSector}));
        return static_cast<int>(count);
    }

    /// The block device writes whole sectors.
    int write(const char* from, size_t count, off_t offset) {
        const std::scoped_lock lock(m_mutex);
        if (m_isCut)
            return -EIO;
        for (size_t done = 0; done < count; done += kSector) {
            Sector sector = sectorAt(offset + static_cast<off_t>(done));
            std::memcpy(sector.data(), from + done, std::min(count - done, size_t{kSector}));
            m_cache[offset + static_cast<off_t>(done)] = sector;
        }
        return static_cast<int>(count);
    }

    int flush() {
        const std::scoped_lock lock(m_mutex);
        if (m_isCut)
            return -EIO;
        for (const auto& [offset, sector] : m_cache)
            keep(offset, sector);
        m_cache.clear();
        return 0;
    }

    void cut(unsigned percent, unsigned seed) {
        const std::scoped_lock lock(m_mutex);
        std::mt19937 random(seed);
        for (const auto& [offset, sector] : m_cache)
            if (random() % 100 < percent)
                keep(offset, sector);
        m_cache.clear();
        m_isCut = true;
    }

private:
    Sector sectorAt(off_t offset) const {
        if (const auto cached = m_cache.find(offset); cached != m_cache.end())
            return cached->second;
        Sector sector{};
        if (pread(m_image, sector.data(), kSector, offset) < 0)
            std::abort();
        return sector;
    }

    void keep(off_t offset, const Sector& sector) const {
        if (pwrite(m_image, sector.data(), kSector, offset) != kSector)
            std::abort();
    }

    int m_image;
    off_t m_size = 0;
    bool m_isCut = false;
    std::map<off_t, Sector> m_cache;
    std::mutex m_mutex;
};

VolatileDisk* disk = nullptr;

bool isDisk(const char* path) {
    return std::string_view(path) == "/disk";
}

int onGetattr(const char* path, struct stat* status, fuse_file_info*) {
    std::memset(status, 0, sizeof *status);
    const bool isRoot = std::string_view(path) == "/";
    if (!isRoot && !isDisk(path) && std::string_view(path) != "/cut")
        return -ENOENT;
    status->st_mode = isRoot ? S_IFDIR | 0755 : S_IFREG | 0600;
    status->st_nlink = 1;
    status->st_size = isDisk(path) ? disk->size() : 0;
    return 0;
}

int onOpen(const char*, fuse_file_info* file) {
    file->direct_io = 1; // nothing may lie in a cache above ours
    return 0;
}

int onTruncate(const char*, off_t, fuse_file_info*) {
    return 0;
}

int onRead(const char*, char* to, size_t count, off_t offset, fuse_file_info*) {
    return disk->read(to, count, offset);
}

int onWrite(const char* path, const char* from, size_t count, off_t offset, fuse_file_info*) {
    if (isDisk(path))
        return disk->write(from, count, offset);
    unsigned percent = 0;
    unsigned seed = 0;
    if (std::sscanf(from, "%u %u", &percent, &seed) != 2)
        return -EINVAL;
    disk->cut(percent, seed);
    return static_cast<int>(count);
}

int onFsync(const char*, int, fuse_file_info*) {
    return disk->flush();
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3)
        return 1;
    VolatileDisk volatileDisk(argv[1]);
    disk = &volatileDisk;
    fuse_operations operations{};
    operations.getattr = onGetattr;
    operations.open = onOpen;
    operations.truncate = onTruncate;
    operations.read = onRead;
    operations.write = onWrite;
    operations.fsync = onFsync;
    char foreground[] = "-f";
    char* arguments[] = {argv[0], foreground, argv[2]};
    return fuse_main(3, arguments, &operations, nullptr);
}
