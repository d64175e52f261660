// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/print_module.h"

#include "modules.h"

namespace app {

PrintFunction* loadPrinting() {
    return reinterpret_cast<PrintFunction*>(findInModule("rehearsal-print", kPrintFunction));
}

} // namespace app
