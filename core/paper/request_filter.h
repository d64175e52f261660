// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"
#include "paper/paper.h"

#include <cstdint>
#include <list>
#include <vector>

namespace exam {

/// Which questions of a bank a request allows. Both must outlive it.
class RequestFilter {
public:
    RequestFilter(const Catalogue& bank, const PaperRequest& request);

    bool allowsDomain(const DomainId& id) const;
    bool allowsTask(const TaskId& id) const;
    bool allows(const CatalogueEntry& question) const;

    /// True where the request leaves out some questions of the domains it allows.
    bool isNarrow() const { return m_isNarrow; }

    /// The standalone questions of a task that the request allows, rising. Costs as much
    /// as the bank has questions on the topics, services or tasks that are asked for, and nothing where
    /// nothing of the sort is. The list lives as long as the filter.
    const std::vector<CatalogueEntry>& standaloneOfTask(const TaskId& id);

private:
    bool restrictsQuestions() const;
    void collectByTags();

    const Catalogue& m_bank;
    const PaperRequest& m_request;
    bool m_isNarrow;
    std::vector<std::uint32_t> m_tagged; ///< questions on the topics or services asked for, rising
    std::list<std::vector<CatalogueEntry>> m_filtered; ///< a list, because callers point into it
};

} // namespace exam
