// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/json_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace exam::json {

namespace {

QString text(std::string_view value) {
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

std::string plain(const QJsonValue& value) {
    return value.toString().toStdString();
}

QJsonArray fromList(const auto& list, auto write) {
    QJsonArray array;
    for (const auto& each : list)
        array.append(write(each));
    return array;
}

template<class T, class Read>
std::vector<T> toList(const QJsonValue& value, Read read) {
    std::vector<T> list;
    for (const auto& each : value.toArray())
        list.push_back(read(each));
    return list;
}

template<class Tag>
QJsonArray fromIds(const std::vector<Id<Tag>>& ids) {
    return fromList(ids, [](const Id<Tag>& id) { return text(id.value); });
}

template<class IdType>
std::vector<IdType> toIds(const QJsonValue& value) {
    return toList<IdType>(value, [](const QJsonValue& each) { return IdType{plain(each)}; });
}

QJsonArray fromTexts(const std::vector<std::string>& texts) {
    return fromList(texts, [](const std::string& each) { return text(each); });
}

std::vector<std::string> toTexts(const QJsonValue& value) {
    return toList<std::string>(value, plain);
}

template<class E>
QString enumText(E value) {
    return text(nameOf(value));
}

template<class E>
E toEnum(const QJsonValue& value, E otherwise) {
    return fromName<E>(plain(value)).value_or(otherwise);
}

template<class E>
QJsonArray fromEnums(const std::vector<E>& values) {
    return fromList(values, [](E value) { return enumText(value); });
}

template<class E>
std::vector<E> toEnums(const QJsonValue& value) {
    return toList<E>(value, [](const QJsonValue& each) { return toEnum<E>(each, E{}); });
}

QJsonArray fromNumbers(const auto& numbers) {
    return fromList(numbers, [](auto number) { return static_cast<qint64>(number); });
}

template<class N>
std::vector<N> toNumbers(const QJsonValue& value) {
    return toList<N>(value, [](const QJsonValue& each) { return static_cast<N>(each.toInteger()); });
}

template<std::size_t size>
QJsonArray fromShares(const std::array<double, size>& shares) {
    QJsonArray array;
    std::ranges::copy(shares, std::back_inserter(array));
    return array;
}

template<std::size_t size>
std::array<double, size> toShares(const QJsonArray& array) {
    std::array<double, size> shares{};
    for (std::size_t index = 0; index < size; ++index)
        shares[index] = array.at(static_cast<qsizetype>(index)).toDouble();
    return shares;
}

// --- exam definition

QJsonObject fromDomain(const Domain& domain) {
    const auto fromPoint = [](const Point& point) {
        return QJsonObject{{u"code"_s, text(point.code.value)},
                           {u"kind"_s, text(point.kind)},
                           {u"text"_s, text(point.text)}};
    };
    const auto fromTask = [&](const Task& task) {
        return QJsonObject{{u"id"_s, text(task.id.value)},
                           {u"title"_s, text(task.title)},
                           {u"points"_s, fromList(task.points, fromPoint)}};
    };
    return {{u"id"_s, text(domain.id.value)},
            {u"title"_s, text(domain.title)},
            {u"weight"_s, domain.weight},
            {u"tasks"_s, fromList(domain.tasks, fromTask)}};
}

Domain toDomain(const QJsonValue& value) {
    const auto toPoint = [](const QJsonValue& point) {
        return Point{PointCode{plain(point[u"code"])}, plain(point[u"kind"]), plain(point[u"text"])};
    };
    const auto toTask = [&](const QJsonValue& task) {
        return Task{TaskId{plain(task[u"id"])}, plain(task[u"title"]),
                    toList<Point>(task[u"points"], toPoint)};
    };
    return {DomainId{plain(value[u"id"])}, plain(value[u"title"]), value[u"weight"].toInt(),
            toList<Task>(value[u"tasks"], toTask)};
}

// --- questions

QJsonObject fromEntry(const Entry& entry) {
    QJsonObject object{{u"text"_s, text(entry.text)}, {u"why"_s, text(entry.why)}};
    if (entry.flaw)
        object[u"flaw"] = enumText(*entry.flaw);
    return object;
}

Entry toEntry(const QJsonValue& value) {
    return {plain(value[u"text"]), plain(value[u"why"]), fromName<Flaw>(plain(value[u"flaw"]))};
}

struct ContentWriter {
    QJsonObject& object;

    void operator()(const SingleChoice& content) const {
        object[u"options"] = fromList(content.options, fromEntry);
        object[u"right"] = QJsonArray{content.right};
    }

    void operator()(const MultipleChoice& content) const {
        object[u"options"] = fromList(content.options, fromEntry);
        object[u"right"] = fromNumbers(content.right);
    }

    void operator()(const Ordering& content) const {
        object[u"entries"] = fromList(content.entries, fromEntry);
        object[u"stepCount"] = static_cast<qint64>(content.stepCount);
    }

    void operator()(const Matching& content) const {
        object[u"responses"] = fromTexts(content.responses);
        object[u"prompts"] = fromList(content.prompts, [](const MatchPrompt& prompt) {
            return QJsonObject{
                {u"text"_s, text(prompt.text)}, {u"why"_s, text(prompt.why)}, {u"match"_s, prompt.match}};
        });
    }
};

std::optional<Content> toContent(const QJsonObject& object) {
    const auto kind = fromName<QuestionKind>(plain(object[u"type"]));
    if (!kind)
        return std::nullopt;
    switch (*kind) {
    case QuestionKind::MultipleChoice:
        return SingleChoice{toList<Entry>(object[u"options"], toEntry),
                            static_cast<EntryIndex>(object[u"right"][0].toInteger())};
    case QuestionKind::MultipleResponse:
        return MultipleChoice{toList<Entry>(object[u"options"], toEntry),
                              toNumbers<EntryIndex>(object[u"right"])};
    case QuestionKind::Ordering:
        return Ordering{toList<Entry>(object[u"entries"], toEntry),
                        static_cast<std::size_t>(object[u"stepCount"].toInteger())};
    case QuestionKind::Matching:
        return Matching{toTexts(object[u"responses"]),
                        toList<MatchPrompt>(object[u"prompts"], [](const QJsonValue& prompt) {
                            return MatchPrompt{plain(prompt[u"text"]), plain(prompt[u"why"]),
                                               static_cast<EntryIndex>(prompt[u"match"].toInteger())};
                        })};
    }
    return std::nullopt;
}

QJsonObject fromQuestion(const Question& question) {
    QJsonObject object{
        {u"id"_s, text(question.id.value)},
        {u"type"_s, enumText(question.kind())},
        {u"points"_s, fromIds(question.points)},
        {u"task"_s, text(question.task.value)},
        {u"domain"_s, text(question.domain.value)},
        {u"topics"_s, fromIds(question.topics)},
        {u"services"_s, fromTexts(question.services)},
        {u"difficulty"_s, enumText(question.difficulty)},
        {u"scenario"_s, text(question.scenario.value)},
        {u"shuffle"_s, question.shuffle},
        {u"stem"_s, text(question.stem)},
        {u"explanation"_s, text(question.explanation)},
        {u"enemies"_s, fromIds(question.enemies)},
        {u"checked"_s, text(question.checked)},
        {u"constraints"_s, fromList(question.constraints,
                                    [](const Constraint& each) {
                                        return QJsonObject{{u"phrase"_s, text(each.phrase)},
                                                           {u"implies"_s, text(each.implies)}};
                                    })},
        {u"references"_s, fromList(question.references,
                                   [](const Reference& each) {
                                       return QJsonObject{{u"title"_s, text(each.title)},
                                                          {u"url"_s, text(each.url)},
                                                          {u"seen"_s, text(each.seen)}};
                                   })},
    };
    std::visit(ContentWriter{object}, question.content);
    if (question.guide)
        object[u"guide"] =
            QJsonObject{{u"chapter"_s, question.guide->chapter}, {u"lines"_s, text(question.guide->lines)}};
    if (question.review)
        object[u"review"] = QJsonObject{{u"solved_blind"_s, question.review->solvedBlind},
                                        {u"differed"_s, question.review->differed},
                                        {u"date"_s, text(question.review->date)}};
    return object;
}

Question toQuestion(const QJsonObject& object, Content content) {
    Question question;
    question.id.value = plain(object[u"id"]);
    question.points = toIds<PointCode>(object[u"points"]);
    question.task.value = plain(object[u"task"]);
    question.domain.value = plain(object[u"domain"]);
    question.topics = toIds<TopicId>(object[u"topics"]);
    question.services = toTexts(object[u"services"]);
    question.difficulty = toEnum(object[u"difficulty"], Difficulty::Medium);
    question.scenario.value = plain(object[u"scenario"]);
    question.shuffle = object[u"shuffle"].toBool(true);
    question.stem = plain(object[u"stem"]);
    question.constraints = toList<Constraint>(object[u"constraints"], [](const QJsonValue& each) {
        return Constraint{plain(each[u"phrase"]), plain(each[u"implies"])};
    });
    question.content = std::move(content);
    question.explanation = plain(object[u"explanation"]);
    question.references = toList<Reference>(object[u"references"], [](const QJsonValue& each) {
        return Reference{plain(each[u"title"]), plain(each[u"url"]), plain(each[u"seen"])};
    });
    if (object.contains(u"guide"))
        question.guide = GuidePlace{object[u"guide"][u"chapter"].toInt(), plain(object[u"guide"][u"lines"])};
    question.enemies = toIds<QuestionId>(object[u"enemies"]);
    question.checked = plain(object[u"checked"]);
    if (object.contains(u"review"))
        question.review =
            ReviewRecord{object[u"review"][u"solved_blind"].toInt(), object[u"review"][u"differed"].toInt(),
                         plain(object[u"review"][u"date"])};
    return question;
}

// --- responses and events

/// An empty slot is written as -1.
QJsonArray fromResponse(const Response& response) {
    return fromList(response.picks, [](const auto& pick) { return pick ? qint64{*pick} : qint64{-1}; });
}

Response toResponse(const QJsonValue& value) {
    using Pick = std::optional<EntryIndex>;
    return {toList<Pick>(value, [](const QJsonValue& each) {
        const qint64 pick = each.toInteger(-1);
        return pick < 0 ? Pick{} : Pick{static_cast<EntryIndex>(pick)};
    })};
}

/// Each range as its two ends.
QJsonArray fromRanges(const std::vector<TextRange>& ranges) {
    return fromList(ranges, [](const TextRange& range) {
        return QJsonArray{static_cast<qint64>(range.begin), static_cast<qint64>(range.end)};
    });
}

std::vector<TextRange> toRanges(const QJsonValue& value) {
    return toList<TextRange>(value, [](const QJsonValue& each) {
        return TextRange{static_cast<std::uint32_t>(each[0].toInteger()),
                         static_cast<std::uint32_t>(each[1].toInteger())};
    });
}

Position position(const QJsonObject& payload) {
    return static_cast<Position>(payload[u"position"].toInteger());
}

struct PayloadWriter {
    QJsonObject operator()(const Started&) const { return {}; }

    QJsonObject operator()(const Shown& event) const { return at(event.position); }

    QJsonObject operator()(const Answered& event) const {
        return with(at(event.position), u"response", fromResponse(event.response));
    }

    QJsonObject operator()(const Flagged& event) const { return with(at(event.position), u"on", event.on); }

    QJsonObject operator()(const Judged& event) const {
        return with(with(at(event.position), u"entry", event.entry), u"verdict", enumText(event.verdict));
    }

    QJsonObject operator()(const PassBegan& event) const {
        return {{u"pass"_s, enumText(event.pass)}, {u"queue"_s, fromNumbers(event.queue)}};
    }

    QJsonObject operator()(const ReviewOpened&) const { return {}; }

    QJsonObject operator()(const Interrupted& event) const {
        return {{u"cause"_s, enumText(event.cause)},
                {u"length"_s, static_cast<qint64>(event.length.count())}};
    }

    QJsonObject operator()(const Finished& event) const { return {{u"reason"_s, enumText(event.reason)}}; }

    QJsonObject operator()(const Noted& event) const {
        return with(at(event.position), u"text", text(event.text));
    }

    QJsonObject operator()(const Highlighted& event) const {
        return with(at(event.position), u"ranges", fromRanges(event.ranges));
    }

    QJsonObject operator()(const ScenarioHighlighted& event) const {
        return {{u"scenario"_s, text(event.scenario.value)}, {u"ranges"_s, fromRanges(event.ranges)}};
    }

    QJsonObject operator()(const ConfidenceRated& event) const {
        return with(at(event.position), u"confidence",
                    event.confidence ? QJsonValue(*event.confidence) : QJsonValue());
    }

    QJsonObject operator()(const ScratchWritten& event) const { return {{u"text"_s, text(event.text)}}; }

    QJsonObject operator()(const Paused&) const { return {}; }

    QJsonObject operator()(const Resumed&) const { return {}; }

    QJsonObject operator()(const AnswerRevealed& event) const { return at(event.position); }

    QJsonObject operator()(const UnknownEvent& event) const {
        return QJsonDocument::fromJson(QByteArray::fromStdString(event.payload)).object();
    }

private:
    static QJsonObject at(Position position) { return {{u"position"_s, static_cast<qint64>(position)}}; }

    static QJsonObject with(QJsonObject object, QStringView key, const QJsonValue& value) {
        object[key] = value;
        return object;
    }
};

/// The known kinds in the order of EventBody, UnknownEvent apart. Stored: never change.
constexpr std::array<std::string_view, std::variant_size_v<EventBody> - 1> kEventKinds{
    "started",          "shown",           "answered", "flagged", "judged",         "pass-began",
    "review-opened",    "interrupted",     "finished", "noted",   "highlighted",    "scenario-highlighted",
    "confidence-rated", "scratch-written", "paused",   "resumed", "answer-revealed"};

/// Of version 0.1, which knew one verdict: it had `out` in place of `verdict`.
constexpr std::string_view kStruckOut = "struck-out";

using EventReader = EventBody (*)(const QJsonObject& payload);

/// Beside kEventKinds.
constexpr std::array<EventReader, kEventKinds.size()> kEventReaders{
    [](const QJsonObject&) -> EventBody { return Started{}; },
    [](const QJsonObject& payload) -> EventBody { return Shown{position(payload)}; },
    [](const QJsonObject& payload) -> EventBody {
        return Answered{position(payload), toResponse(payload[u"response"])};
    },
    [](const QJsonObject& payload) -> EventBody {
        return Flagged{position(payload), payload[u"on"].toBool()};
    },
    [](const QJsonObject& payload) -> EventBody {
        return Judged{position(payload), static_cast<EntryIndex>(payload[u"entry"].toInteger()),
                      toEnum(payload[u"verdict"], Verdict::None)};
    },
    [](const QJsonObject& payload) -> EventBody {
        return PassBegan{toEnum(payload[u"pass"], Pass::First), toNumbers<Position>(payload[u"queue"])};
    },
    [](const QJsonObject&) -> EventBody { return ReviewOpened{}; },
    [](const QJsonObject& payload) -> EventBody {
        return Interrupted{toEnum(payload[u"cause"], InterruptionCause::ProgramNotRunning),
                           Millis{payload[u"length"].toInteger()}};
    },
    [](const QJsonObject& payload) -> EventBody {
        return Finished{toEnum(payload[u"reason"], FinishReason::ByCandidate)};
    },
    [](const QJsonObject& payload) -> EventBody { return Noted{position(payload), plain(payload[u"text"])}; },
    [](const QJsonObject& payload) -> EventBody {
        return Highlighted{position(payload), toRanges(payload[u"ranges"])};
    },
    [](const QJsonObject& payload) -> EventBody {
        return ScenarioHighlighted{ScenarioId{plain(payload[u"scenario"])}, toRanges(payload[u"ranges"])};
    },
    [](const QJsonObject& payload) -> EventBody {
        const QJsonValue confidence = payload[u"confidence"];
        return ConfidenceRated{position(payload),
                               confidence.isDouble() ? std::optional(confidence.toInt()) : std::nullopt};
    },
    [](const QJsonObject& payload) -> EventBody { return ScratchWritten{plain(payload[u"text"])}; },
    [](const QJsonObject&) -> EventBody { return Paused{}; },
    [](const QJsonObject&) -> EventBody { return Resumed{}; },
    [](const QJsonObject& payload) -> EventBody { return AnswerRevealed{position(payload)}; },
};

/// Of documents that stand alone (papers and events in an export). Raised only when an older version would
/// misread a document.
constexpr int kFormat = 1;

Result<void> checkFormat(const QJsonObject& object) {
    const int format = object[u"format"].toInt();
    if (format > kFormat)
        return fail(ErrorCode::StorageTooNew, "format " + std::to_string(format));
    return format == kFormat ? Result<void>() : fail(ErrorCode::StorageDamaged, "no format number");
}

template<class Key>
QJsonArray fromTallies(const std::vector<TallyOf<Key>>& tallies, auto name) {
    return fromList(tallies, [&](const TallyOf<Key>& each) {
        return QJsonObject{{u"key"_s, name(each.key)},
                           {u"right"_s, static_cast<qint64>(each.tally.right)},
                           {u"total"_s, static_cast<qint64>(each.tally.total)}};
    });
}

} // namespace

QJsonObject fromSpec(const ExamSpec& spec) {
    return {
        {u"id"_s, text(spec.id.value)},
        {u"code"_s, text(spec.code)},
        {u"title"_s, text(spec.title)},
        {u"vendor"_s, text(spec.vendor)},
        {u"questions"_s, static_cast<qint64>(spec.questionCount)},
        {u"unscored"_s, static_cast<qint64>(spec.unscoredCount)},
        {u"minutes"_s, static_cast<qint64>(spec.duration.count())},
        {u"score"_s, QJsonObject{{u"minimum"_s, spec.scale.minimum},
                                 {u"maximum"_s, spec.scale.maximum},
                                 {u"pass"_s, spec.scale.pass},
                                 {u"raw_at_pass"_s, spec.scale.rawAtPass}}},
        {u"kinds"_s, fromShares(spec.kindShares)},
        {u"difficulties"_s, fromShares(spec.difficultyShares)},
        {u"extra_time"_s, fromList(spec.extraTimes,
                                   [](const ExtraTime& each) {
                                       return QJsonObject{
                                           {u"id"_s, text(each.id)},
                                           {u"title"_s, text(each.title)},
                                           {u"factor"_s, each.factor},
                                           {u"add_minutes"_s, static_cast<qint64>(each.added.count())}};
                                   })},
        {u"passes"_s, fromList(spec.passes,
                               [](const PassPlan& each) {
                                   return QJsonObject{
                                       {u"title"_s, text(each.title)},
                                       {u"minutes"_s, static_cast<qint64>(each.minutes.count())}};
                               })},
        {u"domains"_s, fromList(spec.domains, fromDomain)},
    };
}

ExamSpec toSpec(const QJsonObject& object) {
    using std::chrono::minutes;
    ExamSpec spec;
    spec.id.value = plain(object[u"id"]);
    spec.code = plain(object[u"code"]);
    spec.title = plain(object[u"title"]);
    spec.vendor = plain(object[u"vendor"]);
    spec.questionCount = static_cast<std::size_t>(object[u"questions"].toInteger());
    spec.unscoredCount = static_cast<std::size_t>(object[u"unscored"].toInteger());
    spec.duration = minutes{object[u"minutes"].toInteger()};
    const QJsonObject score = object[u"score"].toObject();
    spec.scale = {score[u"minimum"].toInt(), score[u"maximum"].toInt(), score[u"pass"].toInt(),
                  score[u"raw_at_pass"].toDouble()};
    spec.kindShares = toShares<EnumNames<QuestionKind>::values.size()>(object[u"kinds"].toArray());
    spec.difficultyShares = toShares<EnumNames<Difficulty>::values.size()>(object[u"difficulties"].toArray());
    spec.extraTimes = toList<ExtraTime>(object[u"extra_time"], [](const QJsonValue& each) {
        return ExtraTime{plain(each[u"id"]), plain(each[u"title"]), each[u"factor"].toDouble(1.0),
                         minutes{each[u"add_minutes"].toInteger()}};
    });
    spec.passes = toList<PassPlan>(object[u"passes"], [](const QJsonValue& each) {
        return PassPlan{plain(each[u"title"]), minutes{each[u"minutes"].toInteger()}};
    });
    spec.domains = toList<Domain>(object[u"domains"], toDomain);
    return spec;
}

QJsonObject fromShown(const ShownQuestion& shown) {
    QJsonObject object = fromQuestion(*shown.question);
    if (shown.scenario)
        object[u"scenario_text"] =
            QJsonObject{{u"title"_s, text(shown.scenario->title)}, {u"text"_s, text(shown.scenario->text)}};
    return object;
}

std::optional<ShownQuestion> toShown(const QJsonObject& object) {
    auto content = toContent(object);
    if (!content)
        return std::nullopt;
    ShownQuestion shown;
    shown.question = std::make_shared<Question>(toQuestion(object, std::move(*content)));
    if (const QJsonObject scenario = object[u"scenario_text"].toObject(); !scenario.isEmpty())
        shown.scenario = std::make_shared<Scenario>(
            Scenario{shown.question->scenario, plain(scenario[u"title"]), plain(scenario[u"text"])});
    return shown;
}

QJsonObject fromRequest(const PaperRequest& request) {
    return {{u"count"_s, static_cast<qint64>(request.count)},
            {u"caseStudy"_s, request.caseStudy},
            {u"unscored"_s, request.unscored},
            {u"acceptShorter"_s, request.acceptShorter},
            {u"domains"_s, fromIds(request.domains)},
            {u"tasks"_s, fromIds(request.tasks)},
            {u"topics"_s, fromIds(request.topics)},
            {u"services"_s, fromTexts(request.services)},
            {u"kinds"_s, fromEnums(request.kinds)},
            {u"difficulties"_s, fromEnums(request.difficulties)},
            {u"ids"_s, fromIds(request.ids)}};
}

PaperRequest toRequest(const QJsonObject& object) {
    PaperRequest request;
    request.count = static_cast<std::size_t>(object[u"count"].toInteger());
    request.caseStudy = object[u"caseStudy"].toBool();
    request.unscored = object[u"unscored"].toBool();
    request.acceptShorter = object[u"acceptShorter"].toBool();
    request.domains = toIds<DomainId>(object[u"domains"]);
    request.tasks = toIds<TaskId>(object[u"tasks"]);
    request.topics = toIds<TopicId>(object[u"topics"]);
    request.services = toTexts(object[u"services"]);
    request.kinds = toEnums<QuestionKind>(object[u"kinds"]);
    request.difficulties = toEnums<Difficulty>(object[u"difficulties"]);
    request.ids = toIds<QuestionId>(object[u"ids"]);
    return request;
}

QJsonObject fromConditions(const Conditions& conditions) {
    return {{u"mode"_s, enumText(conditions.mode)},
            {u"allowed"_s, conditions.allowed ? QJsonValue(static_cast<qint64>(conditions.allowed->count()))
                                              : QJsonValue()},
            {u"extraTime"_s, text(conditions.extraTimeId)},
            {u"caseStudy"_s, conditions.caseStudy},
            {u"unscored"_s, conditions.unscored},
            {u"confidence"_s, conditions.confidence}};
}

Conditions toConditions(const QJsonObject& object) {
    // A row of version 0.1 has neither mode nor confidence: it knew exams alone.
    Conditions conditions;
    conditions.mode = toEnum(object[u"mode"], SittingMode::Exam);
    if (object[u"allowed"].isDouble())
        conditions.allowed = Millis{object[u"allowed"].toInteger()};
    conditions.extraTimeId = plain(object[u"extraTime"]);
    conditions.caseStudy = object[u"caseStudy"].toBool();
    conditions.unscored = object[u"unscored"].toBool();
    conditions.confidence = object[u"confidence"].toBool();
    return conditions;
}

QJsonObject fromPaper(const Paper& paper) {
    return {{u"format"_s, kFormat},
            {u"exam"_s, text(paper.exam.value)},
            {u"bank_edition"_s, text(paper.bankEdition)},
            {u"seed"_s, QString::number(paper.seed)},
            {u"request"_s, fromRequest(paper.request)},
            {u"items"_s, fromList(paper.items, [](const PaperItem& item) {
                 return QJsonObject{{u"question"_s, text(item.question.value)},
                                    {u"entry_order"_s, fromNumbers(item.entryOrder)},
                                    {u"scored"_s, item.scored}};
             })}};
}

Result<Paper> toPaper(const QJsonObject& object) {
    if (auto readable = checkFormat(object); !readable)
        return std::unexpected(std::move(readable.error()));
    Paper paper;
    paper.exam.value = plain(object[u"exam"]);
    paper.bankEdition = plain(object[u"bank_edition"]);
    paper.seed = object[u"seed"].toString().toULongLong();
    paper.request = toRequest(object[u"request"].toObject());
    paper.items = toList<PaperItem>(object[u"items"], [](const QJsonValue& item) {
        return PaperItem{QuestionId{plain(item[u"question"])},
                         EntryOrder(toNumbers<EntryIndex>(item[u"entry_order"])),
                         item[u"scored"].toBool(true)};
    });
    return paper;
}

QJsonObject fromEvent(const SittingEvent& event) {
    return {{u"format"_s, kFormat},
            {u"ordinal"_s, static_cast<qint64>(event.ordinal)},
            {u"used"_s, static_cast<qint64>(event.used.count())},
            {u"at"_s, static_cast<qint64>(event.at.time_since_epoch().count())},
            {u"kind"_s, eventKind(event.body)},
            {u"payload"_s, eventPayload(event.body)}};
}

Result<SittingEvent> toEvent(const QJsonObject& object) {
    if (auto readable = checkFormat(object); !readable)
        return std::unexpected(std::move(readable.error()));
    return SittingEvent{.ordinal = static_cast<std::uint32_t>(object[u"ordinal"].toInteger()),
                        .used = Millis{object[u"used"].toInteger()},
                        .at = WallTime{Millis{object[u"at"].toInteger()}},
                        .body = toEventBody(object[u"kind"].toString(), object[u"payload"].toObject())};
}

QJsonObject fromReport(const ScoreReport& report) {
    const auto idName = [](const auto& id) { return text(id.value); };
    const auto enumName = [](auto value) { return enumText(value); };
    return {{u"domains"_s, fromTallies(report.domains, idName)},
            {u"tasks"_s, fromTallies(report.tasks, idName)},
            {u"kinds"_s, fromTallies(report.kinds, enumName)},
            {u"difficulties"_s, fromTallies(report.difficulties, enumName)},
            {u"scenarios"_s, fromTallies(report.scenarios, idName)}};
}

std::vector<TallyOf<DomainId>> domainTallies(const QJsonArray& tallies) {
    return toList<TallyOf<DomainId>>(tallies, [](const QJsonValue& each) {
        return TallyOf<DomainId>{{plain(each[u"key"])},
                                 {static_cast<std::size_t>(each[u"right"].toInteger()),
                                  static_cast<std::size_t>(each[u"total"].toInteger())}};
    });
}

QString eventKind(const EventBody& body) {
    const auto* unknown = std::get_if<UnknownEvent>(&body);
    return text(unknown ? std::string_view(unknown->kind) : kEventKinds[body.index()]);
}

QJsonObject eventPayload(const EventBody& body) {
    return std::visit(PayloadWriter{}, body);
}

EventBody toEventBody(const QString& kind, const QJsonObject& payload) {
    const std::string name = kind.toStdString();
    if (name == kStruckOut)
        return Judged{position(payload), static_cast<EntryIndex>(payload[u"entry"].toInteger()),
                      payload[u"out"].toBool() ? Verdict::Out : Verdict::None};
    const auto found = std::ranges::find(kEventKinds, name);
    if (found == kEventKinds.end())
        return UnknownEvent{name, QJsonDocument(payload).toJson(QJsonDocument::Compact).toStdString()};
    return kEventReaders[static_cast<std::size_t>(std::distance(kEventKinds.begin(), found))](payload);
}

std::optional<Position> eventPosition(const EventBody& body) {
    return std::visit(
        [](const auto& event) -> std::optional<Position> {
            if constexpr (requires { event.position; })
                return event.position;
            else
                return std::nullopt;
        },
        body);
}

} // namespace exam::json
