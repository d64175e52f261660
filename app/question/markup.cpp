// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/markup.h"

#include "theme/theme.h"

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr unsigned kFlags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;

/// Collects HTML and plain text while md4c walks the document.
class Writer {
public:
    explicit Writer(const MarkupColors& colors)
        : m_colors(colors) {}

    QString html;
    QString plain;

    void enterBlock(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
        case MD_BLOCK_P:
            html += m_cellDepth > 0 ? QString() : u"<p>"_s;
            break;
        case MD_BLOCK_H:
            html += u"<p><b>"_s;
            break;
        case MD_BLOCK_UL:
            html += u"<ul>"_s;
            break;
        case MD_BLOCK_OL:
            html += u"<ol start=\"%1\">"_s.arg(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
            break;
        case MD_BLOCK_LI:
            html += u"<li>"_s;
            break;
        case MD_BLOCK_QUOTE:
            html += u"<blockquote>"_s;
            break;
        case MD_BLOCK_HR:
            html += u"<hr/>"_s;
            break;
        case MD_BLOCK_CODE:
            // A table, because Qt's rich text paints no padding around <pre>.
            html +=
                u"<table width=\"100%\" cellpadding=\"8\" cellspacing=\"0\" bgcolor=\"%1\" style=\"margin-top: 2px; margin-bottom: 12px\"><tr><td><pre>"_s
                    .arg(m_colors.code);
            break;
        case MD_BLOCK_TABLE:
            html +=
                u"<table border=\"1\" cellpadding=\"6\" cellspacing=\"0\" style=\"border-collapse: collapse; "
                "border-color: %1; margin-top: 2px; margin-bottom: 12px\">"_s.arg(m_colors.border);
            break;
        case MD_BLOCK_TR:
            html += u"<tr>"_s;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            enterCell(type, static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align);
            break;
        default:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type) {
        static const std::pair<MD_BLOCKTYPE, QString> endings[] = {
            {MD_BLOCK_P, u"</p>"_s},
            {MD_BLOCK_H, u"</b></p>"_s},
            {MD_BLOCK_UL, u"</ul>"_s},
            {MD_BLOCK_OL, u"</ol>"_s},
            {MD_BLOCK_LI, u"</li>"_s},
            {MD_BLOCK_QUOTE, u"</blockquote>"_s},
            {MD_BLOCK_TR, u"</tr>"_s},
            {MD_BLOCK_TABLE, u"</table>"_s},
            {MD_BLOCK_TH, u"</th>"_s},
            {MD_BLOCK_TD, u"</td>"_s},
            {MD_BLOCK_CODE, u"</pre></td></tr></table>"_s},
        };
        if (type == MD_BLOCK_CODE && html.endsWith(u'\n'))
            html.chop(1);
        if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
            --m_cellDepth;
        for (const auto& [ended, ending] : endings)
            if (ended == type && (type != MD_BLOCK_P || m_cellDepth == 0))
                html += ending;
        plain += u' ';
    }

    void span(MD_SPANTYPE type, bool enter) {
        const auto tag = [&](QLatin1String name) { return (enter ? u"<%1>"_s : u"</%1>"_s).arg(name); };
        if (type == MD_SPAN_EM)
            html += tag(QLatin1String("i"));
        else if (type == MD_SPAN_STRONG)
            html += tag(QLatin1String("b"));
        else if (type == MD_SPAN_CODE)
            html += enter ? u"<code style=\"background-color: %1\">"_s.arg(m_colors.code) : u"</code>"_s;
    }

    void text(MD_TEXTTYPE type, QStringView part) {
        switch (type) {
        case MD_TEXT_BR:
            html += u"<br/>"_s;
            plain += u' ';
            return;
        case MD_TEXT_SOFTBR:
            html += u' ';
            plain += u' ';
            return;
        case MD_TEXT_NULLCHAR:
            return;
        default:
            // Entities too: "&lt;" in a bank is meant as these four characters.
            html += part.toString().toHtmlEscaped();
            plain += part;
        }
    }

private:
    void enterCell(MD_BLOCKTYPE type, MD_ALIGN align) {
        const QString name = type == MD_BLOCK_TH ? u"th"_s : u"td"_s;
        const QString side = align == MD_ALIGN_RIGHT    ? u"right"_s
                             : align == MD_ALIGN_CENTER ? u"center"_s
                                                        : u"left"_s;
        html += u"<%1 align=\"%2\">"_s.arg(name, side);
        ++m_cellDepth;
    }

    const MarkupColors& m_colors;
    int m_cellDepth = 0;
};

Writer& writer(void* userData) {
    return *static_cast<Writer*>(userData);
}

Writer walk(const std::string& markdown, const MarkupColors& colors) {
    Writer result(colors);
    MD_PARSER parser{};
    parser.flags = kFlags;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* userData) {
        writer(userData).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* userData) {
        writer(userData).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* userData) {
        writer(userData).span(type, true);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* userData) {
        writer(userData).span(type, false);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* userData) {
        writer(userData).text(type, QString::fromUtf8(text, static_cast<qsizetype>(size)));
        return 0;
    };
    md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &result);
    return result;
}

} // namespace

MarkupColors currentMarkupColors() {
    return {currentTheme().code.name(), currentTheme().border.name()};
}

QString toHtml(const std::string& markdown, const MarkupColors& colors) {
    return walk(markdown, colors).html;
}

QString toInlineHtml(const std::string& markdown, const MarkupColors& colors) {
    QString html = toHtml(markdown, colors);
    if (html.startsWith("<p>"_L1) && html.endsWith("</p>"_L1) && html.count("<p>"_L1) == 1)
        html = html.mid(3, html.size() - 7);
    return html;
}

QString toPlainText(const std::string& markdown) {
    return walk(markdown, {}).plain.simplified();
}

} // namespace app
