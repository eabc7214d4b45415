import java.io.BufferedReader;
import java.io.File;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.ErrorDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks PDF files by veraPDF's rules for as long as it is asked to.
 *
 * Each line read is a profile, a tab and a path; the answer is a line for each rule the file breaks, then "done".
 * The profiles are read here, as veraPDF's own reader wants a JAXB runtime that the jar does not hold.
 */
public final class RuleCheck {
    private static final int MOST_FAILURES = 2000;

    private final DocumentBuilder xml;
    private final Map<String, ValidationProfile> profiles = new HashMap<>();

    private RuleCheck() throws Exception {
        xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // whatever the library prints would be taken for an answer
        System.setOut(System.err);
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        RuleCheck checker = new RuleCheck();
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            String[] question = line.split("\t", 2);
            try {
                checker.brokenRules(question[0], new File(question[1])).forEach(answers::println);
            } catch (Exception | StackOverflowError failure) {
                answers.println("the file could not be checked: " + onOneLine(failure.toString()));
            }
            answers.println("done");
        }
    }

    private Iterable<String> brokenRules(String name, File file) throws Exception {
        if (!profiles.containsKey(name)) {
            profiles.put(name, read(PDFAFlavour.byFlavourId(name)));
        }
        ValidationProfile profile = profiles.get(name);
        PDFAFlavour flavour = profile.getPDFAFlavour();
        Map<String, String> first = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator =
                        ValidatorFactory.createValidator(profile, MOST_FAILURES, false, false, false)) {
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    RuleId rule = assertion.getRuleId();
                    String id = rule.getClause() + "-" + rule.getTestNumber();
                    counts.merge(id, 1, Integer::sum);
                    first.putIfAbsent(
                            id, assertion.getMessage() + " at " + assertion.getLocation().getContext());
                }
            }
        }
        return first.entrySet().stream()
                .map(rule -> name + " " + rule.getKey() + " x" + counts.get(rule.getKey()) + ": "
                        + onOneLine(rule.getValue()))
                ::iterator;
    }

    private ValidationProfile read(PDFAFlavour flavour) throws Exception {
        String path = "/org/verapdf/pdfa/validation/" + fileOf(flavour) + ".xml";
        try (InputStream stream = PDFAValidator.class.getResourceAsStream(path)) {
            Document document = xml.parse(stream);
            Set<Rule> rules = new HashSet<>();
            NodeList found = document.getElementsByTagName("rule");
            for (int index = 0; index < found.getLength(); index++) {
                rules.add(rule((Element) found.item(index)));
            }
            Set<Variable> variables = new HashSet<>();
            found = document.getElementsByTagName("variable");
            for (int index = 0; index < found.getLength(); index++) {
                Element variable = (Element) found.item(index);
                variables.add(Profiles.variableFromValues(variable.getAttribute("name"),
                        variable.getAttribute("object"), text(variable, "defaultValue"), text(variable, "value")));
            }
            return Profiles.profileFromValues(flavour,
                    Profiles.profileDetailsFromValues(flavour.getId(), "", "", new Date(0)), "", rules, variables);
        }
    }

    private static Rule rule(Element rule) {
        Element id = (Element) rule.getElementsByTagName("id").item(0);
        RuleId ruleId = Profiles.ruleIdFromValues(
                PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
        // without its arguments a message says little; the description says what is wanted
        ErrorDetails error = Profiles.errorFromValues(text(rule, "description"), List.of());
        Boolean deferred = rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
        return Profiles.ruleFromValues(ruleId, rule.getAttribute("object"), deferred, rule.getAttribute("tags"),
                text(rule, "description"), text(rule, "test"), error, List.of());
    }

    private static String text(Element element, String tag) {
        NodeList found = element.getElementsByTagName(tag);
        return found.getLength() == 0 ? null : found.item(0).getTextContent().strip();
    }

    /** The profile's file in the jar: ua1 is PDFUA-1, 2a is PDFA-2A. */
    private static String fileOf(PDFAFlavour flavour) {
        String id = flavour.getId().toUpperCase();
        return id.startsWith("UA") ? "PDFUA-" + id.substring(2) : "PDFA-" + id;
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
