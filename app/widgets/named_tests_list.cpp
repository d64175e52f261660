// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/named_tests_list.h"

#include "study_text.h"
#include "text.h"
#include "widgets/tab_order.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

NamedTestsList::NamedTestsList(QWidget* parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout) {
    dressAsCard(this);
    m_rows->setSpacing(14);
    cardLayout(this)->addWidget(makeLabel(tr("Tests of the bank"), TextStep::Heading, this));
    cardLayout(this)->addLayout(m_rows);
}

void NamedTestsList::setBank(const exam::Catalogue& bank) {
    m_bank = &bank;
    m_tries.clear();
    showTests();
}

void NamedTestsList::setTries(const std::vector<TestTry>& tries) {
    if (tries == m_tries)
        return;
    m_tries = tries;
    showTests();
}

void NamedTestsList::showTests() {
    clearLayout(m_rows);
    if (m_bank->tests().empty())
        m_rows->addWidget(makeMutedLabel(tr("This bank names no tests."), this));
    const std::pair<exam::TestScope, QString> scopes[] = {
        {exam::TestScope::WholeExam, tr("As long as the exam")},
        {exam::TestScope::Domain, tr("One domain")},
        {exam::TestScope::Difficulty, tr("One difficulty")},
        {exam::TestScope::Services, tr("Groups of services")},
        {exam::TestScope::Mixed, tr("Mixed")}};
    for (const auto& [scope, heading] : scopes) {
        std::vector<const exam::NamedTest*> tests;
        for (const exam::NamedTest& test : m_bank->tests())
            if (exam::scopeOf(test, *m_bank) == scope)
                tests.push_back(&test);
        if (!tests.empty())
            addTests(heading, tests);
    }
}

void NamedTestsList::addTests(const QString& heading, const std::vector<const exam::NamedTest*>& tests) {
    QLabel* label = makeLabel(heading, TextStep::Body, this);
    setLook(label, u"strong"_s);
    m_rows->addWidget(label);
    for (const exam::NamedTest* test : tests)
        m_rows->addWidget(makeRow(*test));
}

QWidget* NamedTestsList::makeRow(const exam::NamedTest& test) {
    auto* row = new QWidget(this);
    row->setObjectName(u"testRow"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    QLabel* title = makeLabel(toQString(test.title), TextStep::Body, row);
    title->setObjectName(u"testTitle"_s);
    texts->addWidget(title);
    texts->addWidget(makeMutedLabel(testFactsText(test, m_bank->spec()), row));
    const auto last = std::ranges::find(m_tries, test.id, &TestTry::test);
    if (last != m_tries.end()) {
        QLabel* result = makeLabel(tryText(test, *last), TextStep::Body, row);
        result->setObjectName(u"try-"_s + toQString(test.id.value));
        if (const auto isMet = exam::isTargetMet(test, last->scored))
            setTone(result, *isMet ? u"good"_s : u"bad"_s);
        texts->addWidget(result);
    }
    QPushButton* take = makeButton(tr("Take…"), u"take-"_s + toQString(test.id.value), row);
    take->setAccessibleName(tr("Take %1").arg(toQString(test.title)));
    layout->addLayout(texts, 1);
    layout->addWidget(take, 0, Qt::AlignVCenter);
    if (m_next)
        putBeforeInTabOrder(take, m_next);
    connect(take, &QPushButton::clicked, this, [this, id = test.id] { emit testWanted(id); });
    return row;
}

} // namespace app
