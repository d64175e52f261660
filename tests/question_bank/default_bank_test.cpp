// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/default_bank.h"

#include "bank_folder.h"

#include <gtest/gtest.h>

namespace bank::test {

TEST(DefaultBankFolder, IsThatOfTheSourceTreeForAProgramThatIsNotInstalled) {
    EXPECT_EQ(defaultBankFolder("/no/such/prefix/bin/rehearsal"), std::filesystem::path(REHEARSAL_BANK_DIR));
}

TEST(DefaultBankFolder, LiesBesideAnInstalledProgram) {
    const BankFolder prefix;
    const std::filesystem::path installed = prefix.path() / "share" / "rehearsal" / "mla-c01";
    std::filesystem::create_directories(installed);
    EXPECT_EQ(defaultBankFolder(prefix.path() / "bin" / "rehearsal"), installed);
}

} // namespace bank::test
