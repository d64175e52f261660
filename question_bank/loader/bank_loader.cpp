// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/bank_loader.h"

#include "loader/bank_file.h"
#include "loader/edition.h"
#include "loader/exam_reader.h"
#include "loader/question_reader.h"
#include "loader/test_reader.h"
#include "loader/test_rules.h"
#include "loader/validator.h"
#include "loader/wording.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <exception>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <set>
#include <unordered_map>
#include <utility>

namespace bank {

namespace {

constexpr std::string_view kQuestions = "questions"; ///< the folder, and that part of the bank
constexpr std::size_t kMaxItemBytes = std::size_t{256} * 1024;
constexpr std::size_t kMaxBankBytes = std::size_t{512} * 1024 * 1024;
constexpr std::size_t kMaxQuestions = 200'000;
constexpr std::size_t kMaxQuestionFiles = 1000;

/// What a question file holds. A question with a value missing is left out: it has its issues already, and
/// the rules would only repeat them.
struct QuestionFile {
    BankFile* file;
    std::vector<exam::Question> questions = {};
    std::vector<const YamlNode*> nodes = {}; ///< beside questions
    bool isWhole = true;

    std::size_t itemCount() const {
        return file->root && file->root->kind == YamlNode::Kind::List ? file->root->items.size() : 0;
    }
};

/// Where a question of BankParts::questions comes from.
struct Origin {
    BankFile* file;
    const YamlNode* node;
};

/// A finding with this code says nothing while that part of the bank was not read whole: what it misses may
/// be what was not read.
struct LooksUp {
    IssueCode code;
    std::string_view part;
};

constexpr std::array kLookUps{
    LooksUp{"unknown-task", "exam"},          LooksUp{"unknown-point", "exam"},
    LooksUp{"bad-question-id", "exam"},       LooksUp{"unknown-topic", "topics"},
    LooksUp{"unknown-service", "services"},   LooksUp{"unknown-scenario", "scenarios"},
    LooksUp{"phrase-not-found", "scenarios"}, LooksUp{"unknown-enemy", "questions"},
    LooksUp{"unknown-domain", "exam"},        LooksUp{"unknown-question", "questions"},
    LooksUp{"scenario-unused", "questions"},  LooksUp{"scenario-used-once", "questions"},
};

/// Where a text that was read into a value is kept, its tree need not hold it as well: a large bank is in
/// memory as bytes, as values and as tree at once.
void dropTexts(YamlNode& node) {
    std::string().swap(node.text);
    for (YamlNode& item : node.items)
        dropTexts(item);
}

/// Calls work(0) to work(count - 1) from this thread and another one. An exception comes out of here.
void inTwoThreads(std::size_t count, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t index = next++; index < count; index = next++)
            work(index);
    };
    std::future<void> other = std::async(std::launch::async, run);
    run();
    other.get();
}

/// Counts the bytes that are done, from any thread.
class Progress {
public:
    Progress(const LoadingWatch& watch, std::size_t byteCount)
        : m_watch(watch)
        , m_byteCount(std::max<std::size_t>(1, byteCount)) {}

    void add(std::size_t byteCount) {
        const std::scoped_lock lock(m_mutex);
        m_done += byteCount;
        m_watch.onProgress(static_cast<int>(100 * m_done / m_byteCount));
    }

private:
    const LoadingWatch& m_watch;
    std::size_t m_byteCount;
    std::size_t m_done = 0;
    std::mutex m_mutex;
};

class BankLoading {
public:
    BankLoading(std::filesystem::path folder, const LoadingWatch& watch)
        : m_folder(std::move(folder))
        , m_watch(watch) {}

    LoadResult run() {
        readInto(m_parts.spec, "exam", readExam);
        readInto(m_parts.topics, "topics", readTopics);
        readInto(m_parts.services, "services", readServices);
        readIfThere(m_parts.scenarios, "scenarios", readScenarios);
        readIfThere(m_parts.tests, "tests", readTests);
        readQuestions();
        if (m_watch.stop.stop_requested())
            return {};
        assignTasks();
        validateParts();
        return result();
    }

private:
    BankFile& file(const std::string& name) {
        return m_files.try_emplace(name, BankFile{.name = name, .issues = FileIssues(name)}).first->second;
    }

    /// The file with its bytes, if it may be read.
    BankFile& open(const std::string& name) {
        BankFile& bankFile = file(name);
        bankFile.open(m_folder);
        if (bankFile.source && !isWithinBank(bankFile))
            bankFile.source.reset();
        return bankFile;
    }

    /// False, and an issue, once the files of the bank are too big together.
    bool isWithinBank(BankFile& bankFile) {
        m_byteCount += bankFile.source->original().size();
        if (m_byteCount <= kMaxBankBytes)
            return true;
        bankFile.issues.error("bank-too-big", "With this file the bank is larger than 512 MiB.",
                              "Make two banks of it.");
        return false;
    }

    template<class T>
    void readInto(T& target, const std::string& part, T (*read)(const YamlNode&, Reading&)) {
        BankFile& bankFile = open(part + ".yaml");
        bankFile.parse();
        bool whole = false;
        if (bankFile.root) {
            Reading reading(*bankFile.source, bankFile.issues);
            target = read(*bankFile.root, reading);
            whole = reading.isWhole();
        }
        if (!whole)
            m_incomplete.insert(part);
    }

    template<class T>
    void readIfThere(T& target, const std::string& part, T (*read)(const YamlNode&, Reading&)) {
        if (std::error_code code; std::filesystem::exists(m_folder / (part + ".yaml"), code))
            readInto(target, part, read);
    }

    bool isWhole(std::string_view part) const { return !m_incomplete.contains(part); }

    std::vector<std::string> questionFileNames() {
        std::vector<std::string> names;
        std::error_code code;
        for (std::filesystem::directory_iterator entry(m_folder / kQuestions, code), end;
             !code && entry != end; entry.increment(code)) {
            const std::string extension = entry->path().extension().string();
            if (extension == ".yaml" || extension == ".yml")
                names.push_back(std::string(kQuestions) + '/' + entry->path().filename().string());
        }
        if (code)
            questionsFault("missing-file", "The folder cannot be read.",
                           "Every bank has a folder 'questions' with a file per task; see FORMAT.md.");
        std::ranges::sort(names);
        return names;
    }

    void questionsFault(IssueCode code, std::string message, std::string remedy) {
        m_incomplete.emplace(kQuestions);
        file(std::string(kQuestions)).issues.error(code, std::move(message), std::move(remedy));
    }

    void readQuestions() {
        std::vector<std::string> names = questionFileNames();
        if (names.size() > kMaxQuestionFiles) {
            questionsFault("too-many-files", "The folder has more than 1000 files.",
                           "A bank has one per task of its exam.");
            names.clear();
        }
        std::vector<QuestionFile> files;
        for (const std::string& name : names)
            files.push_back({.file = &open(name)});
        readAll(files);
        for (QuestionFile& questionFile : files)
            take(std::move(questionFile));
        if (m_parts.questions.empty() && isWhole(kQuestions))
            questionsFault("no-questions", "The bank has no question.",
                           "Add questions to questions/<task>.yaml.");
    }

    void readAll(std::vector<QuestionFile>& files) const {
        Progress progress(m_watch, m_byteCount);
        inTwoThreads(files.size(), [&](std::size_t index) {
            if (m_watch.stop.stop_requested())
                return;
            readFile(files[index]);
            progress.add(files[index].file->source ? files[index].file->source->text().size() : 0);
        });
    }

    static void readFile(QuestionFile& questionFile) {
        BankFile& bankFile = *questionFile.file;
        bankFile.parse();
        if (bankFile.root && bankFile.root->kind == YamlNode::Kind::List) {
            readItems(questionFile);
            dropTexts(*bankFile.root);
            return;
        }
        questionFile.isWhole = false;
        if (bankFile.root)
            Reading(*bankFile.source, bankFile.issues)
                .wrongType(*bankFile.root, "a list of questions", "Begin every question with '- id: ...'.");
    }

    static void readItems(QuestionFile& questionFile) {
        BankFile& bankFile = *questionFile.file;
        const std::vector<YamlNode>& items = bankFile.root->items;
        for (std::size_t index = 0; index < items.size(); ++index) {
            Reading reading(*bankFile.source, bankFile.issues);
            const std::size_t end =
                index + 1 < items.size() ? items[index + 1].offset : bankFile.source->text().size();
            if (end - items[index].offset > kMaxItemBytes)
                reading.fault(items[index].offset, "question-too-big", "The question is larger than 256 KiB.",
                              "Shorten it.");
            exam::Question question = readQuestion(items[index], reading);
            if (!reading.isWhole()) {
                questionFile.isWhole = false;
                continue;
            }
            questionFile.questions.push_back(std::move(question));
            questionFile.nodes.push_back(&items[index]);
        }
    }

    void take(QuestionFile questionFile) {
        m_questionCount += questionFile.itemCount();
        if (m_questionCount > kMaxQuestions) {
            m_incomplete.emplace(kQuestions);
            questionFile.file->issues.error("bank-too-big",
                                            "With this file the bank has more than 200,000 questions.",
                                            "Make two banks of it.");
            return;
        }
        if (!questionFile.isWhole)
            m_incomplete.emplace(kQuestions);
        for (std::size_t index = 0; index < questionFile.questions.size(); ++index) {
            m_parts.questions.push_back(std::move(questionFile.questions[index]));
            m_origins.push_back({questionFile.file, questionFile.nodes[index]});
        }
    }

    void assignTasks() {
        std::unordered_map<exam::PointCode, std::pair<exam::TaskId, exam::DomainId>> places;
        for (const exam::Domain& domain : m_parts.spec.domains)
            for (const exam::Task& task : domain.tasks)
                for (const exam::Point& point : task.points)
                    places.try_emplace(point.code, task.id, domain.id);
        for (exam::Question& question : m_parts.questions) {
            const auto found = question.points.empty() ? places.end() : places.find(question.points.front());
            if (found != places.end())
                std::tie(question.task, question.domain) = found->second;
        }
        if (isWhole("exam"))
            checkFilesOfTasks();
    }

    /// questions/1.1.yaml holds the questions of task 1.1.
    void checkFilesOfTasks() {
        for (auto& [name, bankFile] : m_files)
            if (bankFile.name.parent_path() == kQuestions && !isNamedAfterTask(bankFile))
                bankFile.issues.error("misnamed-file", "The file is not named after a task of the exam.",
                                      "Name it <task>.yaml, for example 1.1.yaml.");
        for (std::size_t index = 0; index < m_origins.size(); ++index)
            if (isNamedAfterTask(*m_origins[index].file))
                checkFileOf(m_origins[index], m_parts.questions[index].task.value);
    }

    bool isNamedAfterTask(const BankFile& bankFile) const {
        return bankFile.name.extension() == ".yaml" && m_parts.spec.findTask({bankFile.name.stem().string()});
    }

    static void checkFileOf(const Origin& origin, const std::string& task) {
        const std::string fileTask = origin.file->name.stem().string();
        if (!task.empty() && task != fileTask)
            reportAt(
                origin, "points[0]", Severity::Error, "wrong-file",
                "The first point is one of task " + task + ", but the file is that of task " + fileTask + '.',
                "Move the question to " + task + ".yaml, or name a point of task " + fileTask + " first.");
    }

    void validateParts() {
        for (Finding& finding : validate(m_parts))
            if (!isFollowUp(finding))
                report(std::move(finding));
    }

    bool isFollowUp(const Finding& finding) const {
        const auto saysNothing = [&](const LooksUp& it) {
            return it.code == finding.code && !isWhole(it.part);
        };
        return !isWhole(finding.list) || std::ranges::any_of(kLookUps, saysNothing);
    }

    void report(Finding finding) {
        const Origin origin =
            finding.subject == Finding::kNoQuestion ? originOf(finding.list) : m_origins[finding.subject];
        reportAt(origin, finding.path, finding.severity, finding.code, std::move(finding.message),
                 std::move(finding.remedy));
    }

    Origin originOf(const std::string& list) {
        BankFile& bankFile = file(list + ".yaml");
        return {&bankFile, &*bankFile.root};
    }

    static void reportAt(const Origin& origin, std::string_view path, Severity severity, IssueCode code,
                         std::string message, std::string remedy) {
        origin.file->issues.addAt(*origin.file->source, offsetOf(*origin.node, path), severity, code,
                                  std::move(message), std::move(remedy));
    }

    LoadResult result() {
        LoadResult loaded{.bank = std::nullopt, .issues = {}, .questionCount = m_questionCount};
        if (!hasErrors())
            loaded.bank = bankOfParts();
        for (const auto& [name, bankFile] : m_files)
            loaded.issues.insert(loaded.issues.end(), bankFile.issues.all().begin(),
                                 bankFile.issues.all().end());
        sortByPlace(loaded.issues);
        return loaded;
    }

    bool hasErrors() const {
        return std::ranges::any_of(m_files, [](const auto& named) {
            const std::vector<Issue>& issues = named.second.issues.all();
            return std::ranges::find(issues, Severity::Error, &Issue::severity) != issues.end();
        });
    }

    /// The bank, unless a test of it cannot be filled, which only the whole bank shows.
    std::optional<exam::Bank> bankOfParts() {
        Edition edition;
        for (const auto& [name, bankFile] : m_files) {
            if (bankFile.source) {
                edition.beginFile(name, bankFile.source->original().size());
                edition.addBytes(bankFile.source->original());
            }
        }
        m_parts.edition = edition.digits();
        std::optional<exam::Bank> bank(std::in_place, std::move(m_parts));
        for (Finding& finding : checkTestsArePossible(*bank))
            report(std::move(finding));
        if (hasErrors())
            bank.reset();
        return bank;
    }

    std::filesystem::path m_folder;
    const LoadingWatch& m_watch;
    /// By name relative to the folder; this order decides the edition.
    std::map<std::string, BankFile> m_files;
    exam::BankParts m_parts;
    std::vector<Origin> m_origins;                   ///< parallel to m_parts.questions
    std::set<std::string, std::less<>> m_incomplete; ///< parts that were not read whole
    std::size_t m_questionCount = 0;
    std::size_t m_byteCount = 0; ///< of all files together
};

LoadResult refused(IssueCode code, std::string message, std::string remedy) {
    return {.bank = std::nullopt,
            .issues = {{Severity::Error, code.string(), ".", 0, 0, std::move(message), std::move(remedy)}},
            .questionCount = 0};
}

} // namespace

LoadResult loadBank(const std::filesystem::path& folder, const LoadingWatch& watch) {
    try {
        if (std::error_code code; !std::filesystem::is_directory(folder, code))
            return refused("missing-folder", "The folder " + inQuotes(folder.string()) + " does not exist.",
                           "Name the folder of a bank, the one with exam.yaml in it.");
        return BankLoading(folder, watch).run();
    } catch (const std::exception& exception) {
        return refused("loading-failed", std::string("Reading the bank failed: ") + exception.what() + '.',
                       "Try again; if it stays, restore the folder of the bank.");
    }
}

} // namespace bank
