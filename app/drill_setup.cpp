// SPDX-License-Identifier: GPL-3.0-or-later
#include "drill_setup.h"

#include "text.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Nobody asks for more at once; 0 means all that match.
constexpr uint kMostAsked = 1000;

void add(QUrlQuery& query, const QString& key, const std::string& value) {
    query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(toQString(value))));
}

void addNames(QUrlQuery& query, const QString& key, const std::vector<std::string>& values) {
    for (const std::string& value : values)
        add(query, key, value);
}

template<class Id>
    requires requires(Id id) { id.value; }
void addNames(QUrlQuery& query, const QString& key, const std::vector<Id>& ids) {
    for (const Id& id : ids)
        add(query, key, id.value);
}

template<class E>
    requires std::is_enum_v<E>
void addNames(QUrlQuery& query, const QString& key, const std::vector<E>& values) {
    for (const E value : values)
        add(query, key, std::string(exam::nameOf(value)));
}

std::vector<std::string> namesOf(const QUrlQuery& query, const QString& key) {
    std::vector<std::string> names;
    for (const QString& value : query.allQueryItemValues(key, QUrl::FullyDecoded))
        names.push_back(value.toStdString());
    return names;
}

template<class Id>
std::vector<Id> idsOf(const QUrlQuery& query, const QString& key) {
    std::vector<Id> ids;
    for (const std::string& name : namesOf(query, key))
        ids.push_back(Id{name});
    return ids;
}

template<class E>
std::vector<E> valuesOf(const QUrlQuery& query, const QString& key) {
    std::vector<E> values;
    for (const std::string& name : namesOf(query, key))
        if (const auto value = exam::fromName<E>(name))
            values.push_back(*value);
    return values;
}

template<class E>
E valueOf(const QUrlQuery& query, const QString& key, E otherwise) {
    const std::vector<E> values = valuesOf<E>(query, key);
    return values.empty() ? otherwise : values.front();
}

bool flagOf(const QUrlQuery& query, const QString& key, bool otherwise) {
    return query.hasQueryItem(key) ? query.queryItemValue(key) == u"1"_s : otherwise;
}

std::size_t countOf(const QUrlQuery& query) {
    bool isNumber = false;
    const uint count = query.queryItemValue(u"count"_s).toUInt(&isNumber);
    return isNumber && count <= kMostAsked ? count : DrillSetup::kUsualCount;
}

exam::DrillRequest fromAll(const DrillSetup& last) {
    exam::DrillRequest request;
    request.questions.count = last.request.questions.count;
    request.order = last.request.order;
    return request;
}

} // namespace

QString toText(const DrillSetup& setup) {
    const exam::PaperRequest& questions = setup.request.questions;
    QUrlQuery query;
    addNames(query, u"domain"_s, questions.domains);
    addNames(query, u"task"_s, questions.tasks);
    addNames(query, u"topic"_s, questions.topics);
    addNames(query, u"service"_s, questions.services);
    addNames(query, u"kind"_s, questions.kinds);
    addNames(query, u"difficulty"_s, questions.difficulties);
    addNames(query, u"past"_s, setup.request.past);
    add(query, u"count"_s, std::to_string(questions.count));
    add(query, u"choice"_s, std::string(exam::nameOf(setup.request.choice)));
    add(query, u"order"_s, std::string(exam::nameOf(setup.request.order)));
    const std::pair<QString, bool> flags[] = {{u"confusable"_s, setup.withConfusable},
                                              {u"atOnce"_s, setup.answersAtOnce},
                                              {u"budget"_s, setup.hasBudget}};
    for (const auto& [key, flag] : flags)
        query.addQueryItem(key, flag ? u"1"_s : u"0"_s);
    return query.toString(QUrl::FullyEncoded);
}

DrillSetup drillSetupOf(const QString& text) {
    const QUrlQuery query(text);
    DrillSetup setup;
    exam::PaperRequest& questions = setup.request.questions;
    questions.domains = idsOf<exam::DomainId>(query, u"domain"_s);
    questions.tasks = idsOf<exam::TaskId>(query, u"task"_s);
    questions.topics = idsOf<exam::TopicId>(query, u"topic"_s);
    questions.services = namesOf(query, u"service"_s);
    questions.kinds = valuesOf<exam::QuestionKind>(query, u"kind"_s);
    questions.difficulties = valuesOf<exam::Difficulty>(query, u"difficulty"_s);
    questions.count = countOf(query);
    setup.request.past = valuesOf<exam::PastFilter>(query, u"past"_s);
    setup.request.choice = valueOf(query, u"choice"_s, setup.request.choice);
    setup.request.order = valueOf(query, u"order"_s, setup.request.order);
    setup.withConfusable = flagOf(query, u"confusable"_s, setup.withConfusable);
    setup.answersAtOnce = flagOf(query, u"atOnce"_s, setup.answersAtOnce);
    setup.hasBudget = flagOf(query, u"budget"_s, setup.hasBudget);
    return setup;
}

exam::DrillRequest fullRequest(const exam::Catalogue& bank, const DrillSetup& setup) {
    exam::DrillRequest request = setup.request;
    if (setup.withConfusable && !request.questions.topics.empty()) {
        request.questions.topics = exam::withConfusable(bank, request.questions.topics);
        request.questions.tasks.clear(); // a topic is often confused with one of another task
        request.questions.domains.clear();
    }
    return request;
}

DrillSetup weakestDrill(const DrillSetup& last) {
    DrillSetup setup = last;
    setup.request = fromAll(last);
    setup.request.choice = exam::DrillChoice::WeakestFirst;
    return setup;
}

DrillSetup dueDrill(const DrillSetup& last) {
    DrillSetup setup = last;
    setup.request = fromAll(last);
    setup.request.past = {exam::PastFilter::Due};
    return setup;
}

} // namespace app
