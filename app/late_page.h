// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <functional>
#include <utility>

namespace app {

/// Makes a page of `arguments` and its parent, a child of the stack from its beginning: the style sheet goes
/// through all of it for a new parent. The name is what tests find it by.
template<class Page, class... Arguments>
Page* addPage(QStackedWidget& pages, const QString& name, Arguments&&... arguments) {
    auto* page = new Page(std::forward<Arguments>(arguments)..., &pages);
    page->setObjectName(name);
    pages.addWidget(page);
    return page;
}

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
