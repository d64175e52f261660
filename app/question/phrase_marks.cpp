// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/phrase_marks.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// A piece of HTML that is one character on the screen, or a tag.
struct Token {
    qsizetype begin;
    qsizetype end;
    QChar character; ///< null for a tag
};

bool makesNoDifference(QChar character) {
    return character.isNull() || character.isSpace() || character == u'*' || character == u'`';
}

/// What toHtmlEscaped() has escaped.
QChar escapedAs(QStringView entity) {
    static const std::pair<QStringView, QChar> kEntities[] = {
        {u"&lt;", u'<'}, {u"&gt;", u'>'}, {u"&amp;", u'&'}, {u"&quot;", u'"'}};
    for (const auto& [name, character] : kEntities)
        if (name == entity)
            return character;
    return {};
}

Token tokenAt(const QString& html, qsizetype begin) {
    const QChar first = html[begin];
    if (first != u'<' && first != u'&')
        return {begin, begin + 1, first};
    const qsizetype last = html.indexOf(first == u'<' ? u'>' : u';', begin);
    const qsizetype end = last < 0 ? html.size() : last + 1;
    return {begin, end, first == u'<' ? QChar() : escapedAs(QStringView(html).mid(begin, end - begin))};
}

QString solid(const QString& text) {
    QString kept;
    std::ranges::copy_if(text, std::back_inserter(kept), std::not_fn(makesNoDifference));
    return kept;
}

/// The HTML with its characters apart, so that a phrase is found across tags.
class Marker {
public:
    explicit Marker(const QString& html)
        : m_html(html) {
        for (qsizetype place = 0; place < html.size(); place = m_tokens.back().end) {
            m_tokens.push_back(tokenAt(html, place));
            if (makesNoDifference(m_tokens.back().character))
                continue;
            m_solid += m_tokens.back().character;
            m_solidTokens.push_back(m_tokens.size() - 1);
        }
    }

    /// Puts `opening` and `closing` around each stretch of `phrase` between two tags, and `number` behind it.
    void mark(const QString& phrase, const QString& opening, const QString& closing, const QString& number) {
        const qsizetype found = phrase.isEmpty() ? -1 : m_solid.indexOf(phrase);
        if (found < 0)
            return;
        const std::size_t first = m_solidTokens[static_cast<std::size_t>(found)];
        const std::size_t last = m_solidTokens[static_cast<std::size_t>(found + phrase.size() - 1)];
        bool isOpen = false;
        for (std::size_t index = first; index <= last; ++index) {
            const bool isTag = m_tokens[index].character.isNull();
            if (isTag == isOpen)
                insert(m_tokens[index].begin, isTag ? Side::Behind : Side::Before, isTag ? closing : opening);
            isOpen = !isTag;
        }
        insert(m_tokens[last].end, Side::Behind, closing + number);
    }

    QString html() const {
        QString marked;
        qsizetype place = 0;
        for (const auto& [where, what] : m_insertions) {
            marked += QStringView(m_html).mid(place, where.first - place);
            marked += what;
            place = where.first;
        }
        marked += QStringView(m_html).mid(place);
        return marked;
    }

private:
    /// Where one phrase ends and another begins, what stands behind the first comes first.
    enum class Side { Behind, Before };

    void insert(qsizetype place, Side side, const QString& what) { m_insertions[{place, side}] += what; }

    const QString& m_html;
    std::vector<Token> m_tokens;
    QString m_solid;                        ///< the characters that make a difference
    std::vector<std::size_t> m_solidTokens; ///< beside m_solid
    std::map<std::pair<qsizetype, Side>, QString> m_insertions;
};

} // namespace

QString withPhrasesMarked(const QString& html, const std::vector<std::string>& phrases,
                          const QColor& ground) {
    const QString opening =
        u"<span style=\"background-color: %1; text-decoration: underline\">"_s.arg(ground.name());
    Marker marker(html);
    for (std::size_t index = 0; index < phrases.size(); ++index)
        marker.mark(solid(QString::fromStdString(phrases[index])), opening, u"</span>"_s,
                    u"<sup>%1</sup>"_s.arg(index + 1));
    return marker.html();
}

} // namespace app
