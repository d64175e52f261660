// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace app {

/// A page that is made when it is first used, so that a start waits only for the page that it shows. Its Qt
/// parent owns it.
template<class Page>
class LatePage {
public:
    explicit LatePage(std::function<Page*()> make)
        : m_make(std::move(make)) {}

    Page* get() {
        if (!m_page)
            m_page = m_make();
        return m_page;
    }
    Page* operator->() { return get(); }

    /// Null while nothing has used it.
    Page* ifMade() const { return m_page; }

private:
    std::function<Page*()> m_make;
    Page* m_page = nullptr;
};

} // namespace app
