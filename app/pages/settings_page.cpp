// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings_page.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 760;

} // namespace

SettingsPage::SettingsPage(Settings& settings, QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_settings(settings) {
    column()->addWidget(makeLabel(tr("Settings"), TextStep::Title));
    column()->addWidget(makeLookCard());
    column()->addWidget(makeKeysCard());
    QPushButton* back = makePrimaryButton(tr("Back"), u"settingsBack"_s);
    column()->addWidget(back, 0, Qt::AlignLeft);
    column()->addStretch(1);
    connect(back, &QPushButton::clicked, this, &SettingsPage::backWanted);
    connect(&m_settings, &Settings::appearanceChanged, this, &SettingsPage::refresh);
    connect(&m_settings, &Settings::keysChanged, this, &SettingsPage::refresh);
    refresh();
}

QFrame* SettingsPage::makeLookCard() {
    QFrame* card = makeCard();
    auto* grid = new QGridLayout;
    auto* themeLabel = new QLabel(tr("&Colours"), card);
    m_theme = new QComboBox(card);
    m_theme->setObjectName(u"themeBox"_s);
    for (const QString& title :
         {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")}) // in the order of ThemeChoice
        m_theme->addItem(title);
    themeLabel->setBuddy(m_theme);
    auto* textLabel = new QLabel(tr("&Text size"), card);
    m_text = new QComboBox(card);
    m_text->setObjectName(u"textBox"_s);
    for (int percent = Settings::kSmallestText; percent <= Settings::kLargestText;
         percent += Settings::kTextStep)
        m_text->addItem(tr("%1 percent").arg(percent), percent);
    textLabel->setBuddy(m_text);
    grid->addWidget(themeLabel, 0, 0);
    grid->addWidget(m_theme, 0, 1);
    grid->addWidget(textLabel, 1, 0);
    grid->addWidget(m_text, 1, 1);
    grid->setColumnStretch(1, 1);
    cardLayout(card)->addWidget(makeLabel(tr("Look"), TextStep::Heading, card));
    cardLayout(card)->addLayout(grid);
    connect(m_theme, &QComboBox::activated, this,
            [this](int index) { m_settings.setTheme(static_cast<ThemeChoice>(index)); });
    connect(m_text, &QComboBox::activated, this,
            [this](int index) { m_settings.setTextPercent(m_text->itemData(index).toInt()); });
    return card;
}

QFrame* SettingsPage::makeKeysCard() {
    QFrame* card = makeCard();
    QVBoxLayout* layout = cardLayout(card);
    layout->addWidget(makeLabel(tr("Keys in an exam"), TextStep::Heading, card));
    layout->addWidget(makeMutedLabel(tr("Go into a field and press the new key. The letters of the options, "
                                        "the figures from 1 to 5 and the arrows stay as they are."),
                                     card));
    m_keyProblem = new Banner(Banner::Kind::Warning, card);
    m_keyProblem->setObjectName(u"keyProblem"_s);
    layout->addWidget(m_keyProblem);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    for (std::size_t index = 0; index < kKeyActions; ++index)
        addKeyRow(grid, static_cast<KeyAction>(index));
    layout->addLayout(grid);
    QPushButton* reset = makeButton(tr("Back to the standard keys"), u"resetKeysButton"_s, card);
    layout->addWidget(reset, 0, Qt::AlignLeft);
    connect(reset, &QPushButton::clicked, &m_settings, &Settings::resetKeys);
    return card;
}

void SettingsPage::addKeyRow(QGridLayout* grid, KeyAction action) {
    const auto row = static_cast<int>(action);
    QString title = keyTitle(action);
    title[0] = title[0].toUpper();
    auto* edit = new QKeySequenceEdit;
    edit->setObjectName(u"key-"_s + keyName(action));
    edit->setAccessibleName(title);
    grid->addWidget(makeLabel(title), row, 0);
    grid->addWidget(edit, row, 1);
    connect(edit, &QKeySequenceEdit::keySequenceChanged, this,
            [this, action](const QKeySequence& key) { tryKey(action, key); });
    m_keys[static_cast<std::size_t>(action)] = edit;
}

void SettingsPage::tryKey(KeyAction action, const QKeySequence& key) {
    if (key.isEmpty())
        return; // the field is waiting for a key
    const auto problem = keyProblem(m_settings.keys(), action, key);
    if (problem)
        refresh();
    else
        m_settings.setKey(action, key);
    m_keyProblem->setText(problem.value_or(QString()));
}

void SettingsPage::refresh() {
    m_theme->setCurrentIndex(static_cast<int>(m_settings.theme()));
    m_text->setCurrentIndex(m_text->findData(m_settings.textPercent()));
    m_keyProblem->setText({});
    for (std::size_t index = 0; index < kKeyActions; ++index) {
        const QSignalBlocker quiet(m_keys[index]);
        m_keys[index]->setKeySequence(m_settings.keys()[index]);
    }
}

} // namespace app
