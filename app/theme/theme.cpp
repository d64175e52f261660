// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBuffer>
#include <QEvent>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOptionSlider>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const Theme* s_current = nullptr;

/// What the desktop gives the program, read before the first change. Qt 6.4 does not say that a high contrast
/// is wanted; desktops that have one set such a theme of icons or plain black on white.
struct SystemLook {
    QPalette palette = QApplication::palette();
    QFont font = QApplication::font();

    bool isDark() const { return palette.color(QPalette::Window).lightness() < 128; }

    bool isHighContrast() const {
        return QIcon::themeName().contains(u"HighContrast"_s, Qt::CaseInsensitive) ||
               std::abs(palette.color(QPalette::Window).lightness() -
                        palette.color(QPalette::WindowText).lightness()) == 255;
    }
};

SystemLook& systemLook() {
    static SystemLook look;
    return look;
}

const Theme& themeFor(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::HighContrast:
        return highContrastTheme();
    case ThemeChoice::System:
        break;
    }
    if (systemLook().isHighContrast())
        return highContrastTheme();
    return systemLook().isDark() ? darkTheme() : lightTheme();
}

/// Two points of an arrow, for a menu bar that is too narrow for its menus.
QIcon moreIcon() {
    constexpr int kPixels = 32;
    QPixmap pixmap(kPixels, kPixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().text, 3));
    for (const int left : {7, 16})
        painter.drawPolyline(QPolygon({{left, 8}, {left + 8, 16}, {left, 24}}));
    return QIcon(pixmap);
}

/// What a scroll bar lies on, which it has to paint itself.
QColor groundBehind(const QWidget* scrollBar) {
    const QWidget* area = scrollBar;
    while (area && !qobject_cast<const QAbstractScrollArea*>(area))
        area = area->parentWidget();
    const bool isField =
        qobject_cast<const QAbstractItemView*>(area) || qobject_cast<const QPlainTextEdit*>(area);
    return isField ? currentTheme().surface : currentTheme().window;
}

/// A plain bar with round ends: the gradients of Fusion take as long to draw as a page of text.
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar, QRectF slider, const QColor& ground) {
    constexpr double kInset = 4.0;
    const Theme& theme = currentTheme();
    painter.fillRect(bar.rect, ground);
    if (bar.minimum == bar.maximum)
        return; // all is in view
    if (bar.orientation == Qt::Horizontal)
        slider.adjust(0, kInset, 0, -kInset);
    else
        slider.adjust(kInset, 0, -kInset, 0);
    const bool isHeld = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const double radius = std::min(slider.width(), slider.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHeld ? theme.text : theme.muted);
    painter.drawRoundedRect(slider, radius, radius);
    painter.restore();
}

double em() {
    return QFontMetrics(QApplication::font()).height();
}

/// In whole pixels, so that the ring is as wide on all sides.
int radioRadius() {
    return qRound(0.45 * em());
}

/// A ring, or a thick one around a dot. The style sheet would need its sizes, and with them the font, before
/// there is anything to be drawn.
void drawRadio(QPainter& painter, const QStyleOption& option) {
    const Theme& theme = currentTheme();
    const bool isChosen = option.state.testFlag(QStyle::State_On);
    const bool isAccented = isChosen || option.state.testFlag(QStyle::State_HasFocus);
    const int radius = radioRadius();
    const int line = isChosen ? qRound(0.25 * em()) : std::max(1, qRound(0.1 * em()));
    const QPointF middle = option.rect.topLeft() + QPointF(radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isAccented ? theme.accent : theme.muted);
    painter.drawEllipse(middle, radius, radius);
    painter.setBrush(isChosen ? theme.onAccent : theme.surface);
    painter.drawEllipse(middle, radius - line, radius - line);
    painter.restore();
}

/// Fusion without its animations and gradients, with icons as high as the text.
class StillStyle : public QProxyStyle {
public:
    StillStyle()
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

    /// Every menu bar asks for this one, and reading Qt's own from a file loads all plugins for images.
    QIcon standardIcon(StandardPixmap name, const QStyleOption* option,
                       const QWidget* widget) const override {
        return name == SP_ToolBarHorizontalExtensionButton ? moreIcon()
                                                           : QProxyStyle::standardIcon(name, option, widget);
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override {
        return hint == SH_Widget_Animation_Duration
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, returnData);
    }

    /// Focus is a border, which the style sheet gives.
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        if (element == PE_IndicatorRadioButton)
            drawRadio(*painter, *option);
        else if (element != PE_FrameFocusRect)
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (control == CC_ScrollBar && slider)
            drawScrollBar(*painter, *slider, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget),
                          groundBehind(widget));
        else
            QProxyStyle::drawComplexControl(control, option, painter, widget);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
        switch (metric) {
        case PM_ButtonIconSize:
            return QFontMetrics(QApplication::font()).ascent();
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return 2 * radioRadius();
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }
};

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    return palette;
}

/// The style sheet names colours as @accent; longer names first, so that @onAccent is not taken for @on.
QString styleSheetOf(const Theme& theme) {
    QFile file(u":/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QString, QColor> colors[] = {
        {u"@onAccent"_s, theme.onAccent}, {u"@selected"_s, theme.selected}, {u"@surface"_s, theme.surface},
        {u"@warning"_s, theme.warning},   {u"@border"_s, theme.border},     {u"@accent"_s, theme.accent},
        {u"@window"_s, theme.window},     {u"@muted"_s, theme.muted},       {u"@text"_s, theme.text},
        {u"@field"_s, theme.field},       {u"@good"_s, theme.good},         {u"@bad"_s, theme.bad},
        {u"@code"_s, theme.code},
    };
    for (const auto& [name, color] : colors)
        sheet.replace(name, color.name());
    // Where all text is nearly white, a paler one does not tell what cannot be pressed.
    sheet.replace(u"@unavailable"_s, &theme == &highContrastTheme() ? u"dashed"_s : u"solid"_s);
    // A style sheet cannot colour an image, so what it draws comes in a file per scheme.
    const QString scheme = theme.isDark ? u"dark"_s : u"light"_s;
    for (const QString& image : {u"check"_s, u"down"_s})
        sheet.replace(u'@' + image, u":/icons/%1-%2.svg"_s.arg(image, scheme));
    return sheet;
}

} // namespace

const Theme& lightTheme() {
    static const Theme theme{
        .window = QColor(0xf5f6f8),
        .surface = QColor(0xffffff),
        .text = QColor(0x1b1f24),
        .muted = QColor(0x57606a),
        .border = QColor(0xd3d8df),
        .field = QColor(0x868e9a),
        .accent = QColor(0x1d5bb8),
        .onAccent = QColor(0xffffff),
        .selected = QColor(0xe8f0fc),
        .good = QColor(0x1a7437),
        .bad = QColor(0xb3261e),
        .warning = QColor(0x8a5a00),
        .code = QColor(0xeef0f4),
        .highlight = QColor(0xffec99),
        .onHighlight = QColor(0x1b1f24),
        .isDark = false,
    };
    return theme;
}

const Theme& darkTheme() {
    static const Theme theme{
        .window = QColor(0x14171c),
        .surface = QColor(0x1c2026),
        .text = QColor(0xe6e9ee),
        .muted = QColor(0xa3adb9),
        .border = QColor(0x363d47),
        .field = QColor(0x6c7786),
        .accent = QColor(0x7db0ff),
        .onAccent = QColor(0x0c1a2e),
        .selected = QColor(0x22324a),
        .good = QColor(0x63cc8d),
        .bad = QColor(0xff8f85),
        .warning = QColor(0xe6b84a),
        .code = QColor(0x272c34),
        .highlight = QColor(0x5c4a00),
        .onHighlight = QColor(0xfff3c4),
        .isDark = true,
    };
    return theme;
}

const Theme& highContrastTheme() {
    static const Theme theme{
        .window = QColor(Qt::black),
        .surface = QColor(Qt::black),
        .text = QColor(0xffffff),
        .muted = QColor(0xe0e0e0),
        .border = QColor(0xffffff),
        .field = QColor(0xffffff),
        .accent = QColor(0xffdd33),
        .onAccent = QColor(Qt::black),
        .selected = QColor(0x003a5c),
        .good = QColor(0x7dffa8),
        .bad = QColor(0xffbcb6),
        .warning = QColor(0xffdd33),
        .code = QColor(0x1a1a1a),
        .highlight = QColor(0xffdd33),
        .onHighlight = QColor(Qt::black),
        .isDark = true,
    };
    return theme;
}

const Theme& currentTheme() {
    return s_current ? *s_current : lightTheme();
}

QPalette systemPalette() {
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette()); // sets nothing, so that all of it is the desktop's
    const QPalette system = QApplication::palette();
    QApplication::setPalette(ours);
    return system;
}

void followPalette(const QPalette& palette) {
    systemLook().palette = palette;
}

void applyAppearance(const Settings& settings) {
    const QFont systemFont = systemLook().font;
    const Theme& theme = themeFor(settings.theme());
    s_current = &theme;
    QApplication::setStyle(new StillStyle);
    QApplication::setPalette(paletteOf(theme));
    QFont font = systemFont;
    const double systemSize = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    font.setPointSizeF(systemSize * 1.1 * settings.textPercent() / 100.0);
    QApplication::setFont(font);
    qApp->setStyleSheet(styleSheetOf(theme));
    // Qt tells the widgets only while the event loop runs; those made before it are told here.
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::ApplicationFontChange);
        QApplication::sendEvent(widget, &changed);
    }
}

QIcon icon(const QString& name, const QColor& color) {
    const QString key = name + color.name();
    QPixmap known;
    if (QPixmapCache::find(key, &known))
        return QIcon(known);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    constexpr int kPixels = 64; // scaled down by QIcon, sharp up to 4x of 16
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg"); // by Qt's plugin, which is loaded when there is a first icon to draw
    reader.setScaledSize({kPixels, kPixels});
    const QPixmap pixmap = QPixmap::fromImage(reader.read());
    QPixmapCache::insert(key, pixmap);
    return QIcon(pixmap);
}

} // namespace app
