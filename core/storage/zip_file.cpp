// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/zip_file.h"

#include <QDataStream>
#include <QIODevice>

#include <zlib.h>

#include <optional>

namespace exam {

namespace {

constexpr quint32 kLocalSignature = 0x04034b50;
constexpr quint32 kCentralSignature = 0x02014b50;
constexpr quint32 kEndSignature = 0x06054b50;
constexpr quint16 kVersion = 20; // 2.0: deflate
constexpr quint16 kIsEncrypted = 0x0001;
constexpr quint16 kIsUtf8 = 0x0800;
constexpr quint16 kStored = 0;
constexpr quint16 kDeflated = 8;
constexpr quint16 kFirstDay = 0x0021; // 1980-01-01: an export says nothing of its day
constexpr int kRawDeflate = -MAX_WBITS;
constexpr qsizetype kMostRatio = 1032; // of deflate
constexpr qsizetype kLocalBytes = 30;

/// What the header before a file and its entry in the directory at the end have in common.
struct Header {
    quint16 flags = kIsUtf8;
    quint16 method = kDeflated;
    quint32 checksum = 0;
    quint32 packedBytes = 0;
    quint32 bytes = 0;
    quint16 nameBytes = 0;
    quint16 extraBytes = 0;
};

QDataStream& operator<<(QDataStream& stream, const Header& header) {
    constexpr quint16 midnight = 0;
    return stream << kVersion << header.flags << header.method << midnight << kFirstDay << header.checksum
                  << header.packedBytes << header.bytes << header.nameBytes << header.extraBytes;
}

QDataStream& operator>>(QDataStream& stream, Header& header) {
    quint16 version = 0;
    quint32 moment = 0;
    return stream >> version >> header.flags >> header.method >> moment >> header.checksum >>
           header.packedBytes >> header.bytes >> header.nameBytes >> header.extraBytes;
}

struct DirectoryEntry {
    Header header;
    quint32 offset = 0; ///< of the local header
    QByteArray name;
};

/// Reads what zips are made of, from a place on.
class Reader : public QDataStream {
public:
    Reader(const QByteArray& zip, qsizetype offset)
        : QDataStream(zip.sliced(offset)) {
        setByteOrder(LittleEndian);
    }
};

quint32 checksumOf(const QByteArray& bytes) {
    return static_cast<quint32>(
        crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<z_size_t>(bytes.size())));
}

/// zlib takes what it reads as changeable, but does not change it.
Bytef* input(const QByteArray& bytes) {
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
}

std::optional<QByteArray> deflated(const QByteArray& bytes) {
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kRawDeflate, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return std::nullopt;
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                      Qt::Uninitialized);
    stream.next_in = input(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return isWhole ? std::optional(packed) : std::nullopt;
}

std::optional<QByteArray> inflated(const QByteArray& packed, qsizetype size) {
    z_stream stream{};
    if (size > kMostZipped || size > packed.size() * kMostRatio || inflateInit2(&stream, kRawDeflate) != Z_OK)
        return std::nullopt;
    QByteArray bytes(size, Qt::Uninitialized);
    stream.next_in = input(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    const bool isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return isWhole ? std::optional(bytes) : std::nullopt;
}

/// In the directory that the record at the end of the zip points to.
std::optional<DirectoryEntry> findEntry(const QByteArray& zip, const QByteArray& name) {
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    if (end < 0)
        return std::nullopt;
    Reader record(zip, end);
    quint32 signature = 0;
    quint32 disks = 0;
    quint16 countHere = 0;
    quint16 count = 0;
    quint32 directoryBytes = 0;
    quint32 directory = 0;
    record >> signature >> disks >> countHere >> count >> directoryBytes >> directory;
    if (record.status() != QDataStream::Ok || signature != kEndSignature || directory >= zip.size())
        return std::nullopt;
    Reader entries(zip, directory);
    for (; count > 0; --count) {
        DirectoryEntry entry;
        quint16 madeBy = 0;
        quint16 commentBytes = 0;
        quint16 disk = 0;
        quint16 internal = 0;
        quint32 external = 0;
        entries >> signature >> madeBy >> entry.header >> commentBytes >> disk >> internal >> external >>
            entry.offset;
        entry.name.resize(entry.header.nameBytes);
        entries.readRawData(entry.name.data(), entry.header.nameBytes);
        entries.skipRawData(entry.header.extraBytes + commentBytes);
        if (entries.status() != QDataStream::Ok || signature != kCentralSignature)
            return std::nullopt;
        if (entry.name == name)
            return entry;
    }
    return std::nullopt;
}

/// As it lies in the zip.
std::optional<QByteArray> packedBytesOf(const QByteArray& zip, const DirectoryEntry& entry) {
    if (entry.offset >= zip.size())
        return std::nullopt;
    Reader stream(zip, entry.offset);
    quint32 signature = 0;
    Header local; // its sizes may stand behind the contents; those of the directory count
    stream >> signature >> local;
    const qsizetype begin = entry.offset + kLocalBytes + local.nameBytes + local.extraBytes;
    const qsizetype size = entry.header.packedBytes;
    if (stream.status() != QDataStream::Ok || signature != kLocalSignature || begin + size > zip.size())
        return std::nullopt;
    return zip.sliced(begin, size);
}

std::optional<QByteArray> unpacked(const QByteArray& packed, const Header& header) {
    if ((header.flags & kIsEncrypted) != 0)
        return std::nullopt;
    if (header.method == kStored)
        return packed;
    return header.method == kDeflated ? inflated(packed, header.bytes) : std::nullopt;
}

} // namespace

Result<QByteArray> zipped(const QByteArray& name, const QByteArray& bytes) {
    const auto packed = bytes.size() <= kMostZipped ? deflated(bytes) : std::nullopt;
    if (!packed)
        return fail(ErrorCode::StorageWriteFailed, "too much to be packed");
    const Header header{.checksum = checksumOf(bytes),
                        .packedBytes = static_cast<quint32>(packed->size()),
                        .bytes = static_cast<quint32>(bytes.size()),
                        .nameBytes = static_cast<quint16>(name.size())};
    QByteArray zip;
    QDataStream stream(&zip, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    const auto writeRaw = [&stream](const QByteArray& raw) {
        stream.writeRawData(raw.data(), static_cast<int>(raw.size()));
    };
    constexpr quint16 none = 0;
    stream << kLocalSignature << header;
    writeRaw(name);
    writeRaw(*packed);
    const auto directory = static_cast<quint32>(zip.size());
    stream << kCentralSignature << kVersion << header << none << none << none << quint32{0} << quint32{0};
    writeRaw(name);
    const auto directoryBytes = static_cast<quint32>(zip.size()) - directory;
    constexpr quint16 one = 1;
    stream << kEndSignature << none << none << one << one << directoryBytes << directory << none;
    return zip;
}

Result<QByteArray> unzipped(const QByteArray& zip, const QByteArray& name) {
    const auto entry = findEntry(zip, name);
    const auto packed = entry ? packedBytesOf(zip, *entry) : std::nullopt;
    const auto bytes = packed ? unpacked(*packed, entry->header) : std::nullopt;
    if (!bytes || checksumOf(*bytes) != entry->header.checksum)
        return fail(ErrorCode::StorageDamaged, "no zip, or damaged");
    return *bytes;
}

} // namespace exam
