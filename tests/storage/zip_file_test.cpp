// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/zip_file.h"

#include <gtest/gtest.h>

namespace exam {

namespace {

/// Of Python's zipfile: a stored file, a deflated one, and a comment.
const QByteArray kForeign = QByteArray::fromBase64(
    "UEsDBBQAAAAAAIitfF1X7nGSBQAAAAUAAAAEAAAAbm90ZWZpcnN0UEsDBBQAAAAIAIitfF1b45daGwAAACkAAAANAAAAaGlz"
    "dG9yeS5qc29ubEtUyMnMS1UoyUgsUShKLUhNLCnWUUjEFOQCAFBLAQIUAxQAAAAAAIitfF1X7nGSBQAAAAUAAAAEAAAAAAAA"
    "AAAAAACAAQAAAABub3RlUEsBAhQDFAAAAAgAiK18XVvjl1obAAAAKQAAAA0AAAAAAAAAAAAAAIABJwAAAGhpc3RvcnkuanNv"
    "bmxQSwUGAAAAAAIAAgBtAAAAbQAAAA8AYnkgYW5vdGhlciB0b29s");

const QByteArray kName = "history.jsonl";
const QByteArray kText = "a line that repeats, a line that repeats\n";

} // namespace

TEST(ZipFile, GivesBackWhatWasPacked) {
    for (const QByteArray& bytes : {QByteArray(), kText, kText.repeated(100'000)}) {
        const auto zip = zipped(kName, bytes);
        ASSERT_TRUE(zip.has_value());
        EXPECT_EQ(unzipped(*zip, kName), bytes);
        EXPECT_LE(zip->size(), 200 + bytes.size() / 50) << "packed";
    }
}

TEST(ZipFile, ReadsWhatOtherToolsPacked) {
    EXPECT_EQ(unzipped(kForeign, kName), kText);
    EXPECT_EQ(unzipped(kForeign, "note"), QByteArray("first"));
    EXPECT_FALSE(unzipped(kForeign, "absent").has_value());
}

TEST(ZipFile, NeverTakesADamagedFileForWhatWasPacked) {
    const QByteArray own = *zipped(kName, kText);
    for (const QByteArray& zip : {own, kForeign}) {
        for (qsizetype bit = 0; bit < zip.size() * 8; ++bit) {
            QByteArray damaged = zip;
            damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
            const auto read = unzipped(damaged, kName);
            EXPECT_TRUE(!read || *read == kText) << "bit " << bit;
        }
        for (qsizetype size = 0; size < zip.size(); ++size)
            if (const auto read = unzipped(zip.first(size), kName))
                EXPECT_EQ(*read, kText) << "cut to " << size;
    }
}

} // namespace exam
