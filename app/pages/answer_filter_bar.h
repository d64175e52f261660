// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/answer_filter.h"

#include <QWidget>

#include <array>
#include <span>

class QComboBox;
class QPushButton;

namespace app {

class FlowLayout;

/// The choice of what to go through again: traits of answers, which are all wanted or one of them, and where
/// a question belongs.
class AnswerFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit AnswerFilterBar(QWidget* parent = nullptr);

    /// Offers the domains, tasks, topics and kinds that occur among `questions`, and lets everything through.
    /// A topic that is not among `topics` goes by its id. How sure the person was is only offered where it
    /// `wasRated`.
    void offer(const exam::ExamSpec& spec, const std::vector<exam::ShownQuestion>& questions,
               std::span<const exam::Topic> topics, bool wasRated);
    exam::AnswerFilter filter() const;
    /// Lets everything through.
    void clear();

signals:
    void changed();

private:
    void addTraits(FlowLayout* layout);
    void addPlaces(FlowLayout* layout);
    QComboBox* makeChoice(const QString& objectName, const QString& name);
    void offerAreas(const exam::ExamSpec& spec, const std::vector<exam::ShownQuestion>& questions);
    void offerTopics(const std::vector<exam::ShownQuestion>& questions, std::span<const exam::Topic> topics);
    void offerKinds(const std::vector<exam::ShownQuestion>& questions);

    std::array<QPushButton*, exam::EnumNames<exam::AnswerTrait>::values.size()> m_traits{};
    QComboBox* m_combination = nullptr;
    QComboBox* m_area = nullptr;
    QComboBox* m_topic = nullptr;
    QComboBox* m_kind = nullptr;
};

} // namespace app
