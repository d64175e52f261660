// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/service_names.h"

#include "audit/thresholds.h"

#include <algorithm>
#include <array>
#include <functional>

namespace bank {

namespace {

bool isCapitalOrDigit(char byte) {
    return (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

bool isWordByte(char byte) {
    return isCapitalOrDigit(byte) || (byte >= 'a' && byte <= 'z') || byte == '_';
}

/// Cannot be taken for a plain word, not even for the first one of a sentence.
bool isDistinct(std::string_view name) {
    return !name.empty() && std::ranges::any_of(name.substr(1), isCapitalOrDigit);
}

} // namespace

ServiceNames::ServiceNames(const std::vector<exam::Service>& services) {
    for (const exam::Service& service : services) {
        const bool isFavoured = service.group == thresholds::kFavouredGroup;
        addForms(service.name, isFavoured);
        addForms(service.shortName, isFavoured);
        for (const std::string& former : service.former)
            addForms(former, isFavoured);
    }
    std::ranges::stable_sort(m_names, [](const Name& left, const Name& right) {
        return left.text.front() != right.text.front() ? left.text.front() < right.text.front()
                                                       : left.text.size() > right.text.size();
    });
}

void ServiceNames::addForms(std::string_view name, bool isFavoured) {
    const std::size_t open = name.find(" (");
    if (open == std::string_view::npos) {
        addForm(name, isFavoured);
        return;
    }
    addForm(name.substr(0, open), isFavoured);
    const std::string_view inside = name.substr(open + 2, name.find(')', open) - open - 2);
    if (isDistinct(inside))
        addForm(inside, isFavoured);
}

void ServiceNames::addForm(std::string_view form, bool isFavoured) {
    constexpr std::array<std::string_view, 2> kVendors{"Amazon ", "AWS "};
    if (form.empty())
        return;
    m_names.push_back({std::string(form), isFavoured});
    for (const std::string_view vendor : kVendors)
        if (form.starts_with(vendor) && isDistinct(form.substr(vendor.size())))
            m_names.push_back({std::string(form.substr(vendor.size())), isFavoured});
}

const ServiceNames::Name* ServiceNames::nameAt(std::string_view plain, std::size_t place) const {
    if (place > 0 && isWordByte(plain[place - 1]))
        return nullptr;
    const std::string_view rest = plain.substr(place);
    const auto likely = std::ranges::equal_range(m_names, plain[place], {},
                                                 [](const Name& name) { return name.text.front(); });
    const auto found = std::ranges::find_if(likely, [&](const Name& name) {
        return rest.starts_with(name.text) &&
               (rest.size() == name.text.size() || !isWordByte(rest[name.text.size()]));
    });
    return found == likely.end() ? nullptr : &*found;
}

template<class OnName, class OnByte>
void ServiceNames::scan(std::string_view plain, OnName onName, OnByte onByte) const {
    for (std::size_t place = 0; place < plain.size();) {
        if (const Name* name = nameAt(plain, place)) {
            onName(*name);
            place += name->text.size();
        } else {
            onByte(plain[place++]);
        }
    }
}

std::size_t ServiceNames::countIn(std::string_view plain) const {
    std::size_t count = 0;
    scan(plain, [&](const Name&) { ++count; }, [](char) {});
    return count;
}

std::size_t ServiceNames::countFavouredIn(std::string_view plain) const {
    std::size_t count = 0;
    scan(plain, [&](const Name& name) { count += name.isFavoured ? 1 : 0; }, [](char) {});
    return count;
}

std::vector<std::string> ServiceNames::namesIn(std::string_view plain) const {
    std::vector<std::string> names;
    scan(plain, [&](const Name& name) { names.push_back(name.text); }, [](char) {});
    return names;
}

std::string ServiceNames::removedFrom(std::string_view plain) const {
    std::string rest;
    scan(plain, [](const Name&) {}, [&](char byte) { rest += byte; });
    return rest;
}

} // namespace bank
