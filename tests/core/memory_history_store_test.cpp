// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/memory_history_store.h"

#include "support/history_store_contract.h"

namespace test {

struct MemoryStoreFactory {
    std::unique_ptr<exam::HistoryStore> make() { return std::make_unique<exam::MemoryHistoryStore>(); }
};

INSTANTIATE_TYPED_TEST_SUITE_P(Memory, HistoryStoreContract, MemoryStoreFactory);

} // namespace test
