// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Makes the running application use the texts of the person's language, or the English ones where there are
/// none.
void installTranslations();

} // namespace app
